package org.sharewell.request;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.sharewell.process.Fields;
import org.sharewell.process.FormTask;
import org.sharewell.process.Option;
import org.sharewell.process.Readings;
import org.sharewell.web.ReadableRecords;
import org.springframework.stereotype.Component;

/**
 * What one's own agency asked, was asked, shared or refused about a child before, for whoever asks about them again
 * (R17). The content is shown to those who may read the record, and that is an opening of it; a colleague of the same
 * team learns whom to speak with; everybody else learns nothing. Whether it is the same child is the person's to say.
 */
@Component
class WhatWeKnow {

    private final KnownChildren knownChildren;
    private final SharingRequests requests;
    private final RequestToShare requestToShare;
    private final ReadableRecords readable;
    private final Readings readings;
    private final KnownInWords inWords;

    WhatWeKnow(KnownChildren knownChildren, SharingRequests requests, RequestToShare requestToShare,
               ReadableRecords readable, Readings readings, KnownInWords inWords) {
        this.knownChildren = knownChildren;
        this.requests = requests;
        this.requestToShare = requestToShare;
        this.readable = readable;
        this.readings = readings;
        this.inWords = inWords;
    }

    /** What is shown and what can be taken over when the form is opened; a record whose content is shown is opened. */
    Fields shown(SharingRequest request, FormTask task) {
        var words = new ArrayList<String>();
        var earlier = new ArrayList<Option>();
        for (var known : known(request)) {
            var record = requests.of(known.request());
            if (readable.mayRead(known.reference(), task.person())) {
                content(known, record).ifPresent(content -> {
                    words.add(content);
                    readings.record(known.reference(), task);
                });
                if (known.asked() == null) earlier.add(choice(record));
            } else if (known.asked() == null && record.unit().equals(request.unit())
                    && !readable.isClosed(known.reference(), task.person())) {
                words.add(inWords.colleagueOf(record));
            }
        }
        return Fields.none().with("known", String.join("\n\n", words)).with("knows", !words.isEmpty())
                .options("earlier", earlier).with("takesOver", !earlier.isEmpty());
    }

    /** The earlier requests of the own agency; {@link #problems} says whether this person may take over from them. */
    Fields choices(SharingRequest request) {
        return Fields.none().options("earlier", known(request).stream().filter(one -> one.asked() == null)
                .map(one -> new Option(one.request(), one.request())).toList());
    }

    /** Nobody takes over from what they may not read; in sentences, empty if it can be recorded. */
    List<String> problems(Described described, FormTask task) {
        return described.background().takeOver().stream().allMatch(earlier -> readable.mayRead(earlier, task.person()))
                ? List.of() : List.of("You may not read what you take over from. Leave it out, or speak with whoever"
                + " asked.");
    }

    private static Option choice(SharingRequest earlier) {
        return new Option(earlier.id() + ": " + KnownInWords.children(earlier), earlier.id());
    }

    private List<KnownChildren.Known> known(SharingRequest request) {
        var described = request.facts().described();
        var children = described == null ? List.of(InOneLine.child(request.facts().about())) : described.children();
        return knownChildren.like(request.agency(), children, request.id());
    }

    /** What the own agency asked or answered; nothing while it is not answered, since to see it would be to open it. */
    private Optional<String> content(KnownChildren.Known known, SharingRequest record) {
        var answers = requestToShare.answers(record.id());
        return known.asked() == null ? Optional.of(inWords.asked(record, answers))
                : answers.stream().filter(answer -> answer.reference().equals(known.asked()))
                        .filter(AnswerInWords::decided).findFirst().map(answer -> inWords.answered(record, answer));
    }
}
