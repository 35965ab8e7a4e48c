package org.sharewell.request;

import java.util.List;
import java.util.stream.Stream;

import org.sharewell.process.Fields;
import org.sharewell.telling.Mark;
import org.sharewell.telling.TellPeople;
import org.sharewell.telling.WhoMayLearn;
import org.springframework.stereotype.Component;

/** What a request says of who must not learn what and who is told, and what it takes over of that (R5, R6, R17). */
@Component
class RequestTelling {

    private final WhoMayLearn whoMayLearn;
    private final TellPeople tellPeople;

    RequestTelling(WhoMayLearn whoMayLearn, TellPeople tellPeople) {
        this.whoMayLearn = whoMayLearn;
        this.tellPeople = tellPeople;
    }

    Fields shown(SharingRequest request) {
        return whoMayLearn.shown(request.side());
    }

    Fields choices(SharingRequest request) {
        return whoMayLearn.choices(request.side());
    }

    /** What is missing or cannot be, in sentences. */
    List<String> problems(SharingRequest request, Described described) {
        var standing = Stream.concat(whoMayLearn.marks(request.id()).stream(),
                takenOver(request, described).stream()).toList();
        return Stream.concat(MarkPolicy.problems(described, standing, takenOff(request, described)).stream(),
                whoMayLearn.problems(request.side(), described.tells(), described.marks()).stream()).toList();
    }

    Described withoutMarksTakenOff(SharingRequest request, Described described) {
        return described.without(takenOff(request, described));
    }

    private List<Mark> takenOff(SharingRequest request, Described described) {
        return whoMayLearn.chosen(request.id(), described.tells().markOff());
    }

    /**
     * Marks of earlier requests, also those that an agency set when it answered them (R17). They are taken over once:
     * what is taken off afterwards does not come back.
     */
    private List<Mark> takenOver(SharingRequest before, Described described) {
        var known = before.facts().described() == null ? List.of() : before.facts().described().background().takeOver();
        return described.background().takeOver().stream().filter(earlier -> !known.contains(earlier))
                .flatMap(earlier -> whoMayLearn.marks(earlier).stream()).toList();
    }

    void keep(SharingRequest before, SharingRequest request) {
        var described = request.facts().described();
        tellPeople.keep(request.side(), request.asker(), described.tells(),
                Stream.concat(described.marks().stream(), takenOver(before, described).stream()).distinct().toList());
    }
}
