package org.sharewell.request;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.sharewell.partnership.Agency;
import org.sharewell.partnership.Partnership;
import org.sharewell.partnership.Routing;
import org.sharewell.process.Option;
import org.springframework.stereotype.Component;

/**
 * Whom one can ask, and which team gets it where an agency is asked as a whole (R12): by what the request serves and
 * where the child lives.
 */
@Component
class WhomToAsk {

    private final Partnership partnership;
    private final Routing routing;
    private final WhenSeen whenSeen;

    WhomToAsk(Partnership partnership, Routing routing, WhenSeen whenSeen) {
        this.partnership = partnership;
        this.routing = routing;
        this.whenSeen = whenSeen;
    }

    /** Agencies whose team Sharewell finds, and every team and agency without teams, each with when it will see it. */
    List<Option> options(Predicate<Agency> askable) {
        var whole = routing.asWhole().stream()
                .map(agency -> new Option(agency.name() + " – whichever team handles it", agency.unit()));
        return Stream.concat(whole, partnership.askable().stream().filter(askable).map(whenSeen::choice)).toList();
    }

    /** The areas that teams divide, as options; empty where none does. */
    List<Option> areas() {
        return routing.areas().stream().map(area -> new Option(area, area)).toList();
    }

    Described routed(Described described) {
        return described.asking(routed(described.agencies(), described));
    }

    /** Who is asked later is found by what was described. */
    NextStep routed(NextStep step, Described described) {
        return step.asking(routed(step.agencies(), described));
    }

    private List<Described.ToAsk> routed(List<Described.ToAsk> whom, Described described) {
        return whom.stream().map(agency -> new Described.ToAsk(
                routing.unitFor(agency.unit(), described.statutoryFunction(), described.area()), agency.why(),
                agency.told())).toList();
    }
}
