package org.sharewell.decision;

import java.util.List;

import org.sharewell.calendar.StaffTime;
import org.sharewell.process.Fields;
import org.sharewell.web.RecordAsText;
import org.sharewell.web.Told;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What an escalation wants, and what was decided before, as whoever decides again has it before them (C35). */
@Component
class AgainInWords {

    private final ObjectProvider<DecisionInWords> decisionInWords;

    /** Looked up when asked, because its words are those of the forms, of which one asks this. */
    AgainInWords(ObjectProvider<DecisionInWords> decisionInWords) {
        this.decisionInWords = decisionInWords;
    }

    /** For the form; nothing where nothing is wanted again. */
    Fields shown(Answer answer, Asked asked, String person) {
        return Again.of(answer).map(again -> Fields.none().with("again", true).with("wantedBy", again.wanted().by())
                .with("wanted", again.wanted().words()).with("notYours", Again.isNotFor(person, answer))
                .with("decidedLast", decidedLast(answer, again, asked)).with("decided", again.after() > 0))
                .orElseGet(Fields::none);
    }

    private String decidedLast(Answer answer, Again again, Asked asked) {
        return again.after() == 0 ? null : RecordAsText.of(List.of(decisionInWords.getObject().section(answer,
                answer.decision(again.after()), asked))).strip();
    }

    /** For the record: each time that it was wanted again. */
    Told.Section section(Answer answer) {
        return new Told.Section("Wanted again after an escalation", List.of(),
                answer.facts().wanted().stream().map(AgainInWords::part).toList());
    }

    private static Told.Part part(Again again) {
        var wanted = again.wanted();
        return Told.Part.of(StaffTime.inFull(again.at()), Told.Lines.none().with("Escalation", wanted.by(), wanted.by())
                .with("What its outcome wants", wanted.words())
                .with("Who decides", wanted.sameMayDecide() ? "Also whoever decided before"
                        : "Somebody else than whoever decided before"));
    }
}
