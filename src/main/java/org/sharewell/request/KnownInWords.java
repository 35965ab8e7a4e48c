package org.sharewell.request;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.sharewell.calendar.StaffTime;
import org.sharewell.decision.AnswerSeen;
import org.sharewell.partnership.Partnership;
import org.sharewell.telling.WhoMayLearn;
import org.springframework.stereotype.Component;

/** What is known from before, a few lines for each record, as whoever asks about the child again reads it (R17). */
@Component
class KnownInWords {

    private final Partnership partnership;
    private final WhoMayLearn whoMayLearn;

    KnownInWords(Partnership partnership, WhoMayLearn whoMayLearn) {
        this.partnership = partnership;
        this.whoMayLearn = whoMayLearn;
    }

    /** A request of the own agency: what for, about whom, who is concerned, what was agreed and what was answered. */
    String asked(SharingRequest earlier, List<AnswerSeen> answers) {
        var described = earlier.facts().described();
        var lines = new ArrayList<String>();
        lines.add(earlier.id() + ", " + StaffTime.day(earlier.openedAt()) + ". " + partnership.nameOf(earlier.asker())
                + " asked: " + InWords.function(described.statutoryFunction()) + ". "
                + InWords.state(earlier.state()) + ".");
        lines.add(children(earlier) + ".");
        described.people().stream().map(PersonConcerned::whoItIs).forEach(who -> lines.add(who + "."));
        lines.addAll(whoMayLearn.mustNotLearn(earlier.id()));
        described.consents().forEach(consent -> lines.add(AskedOfAgency.inWords(consent) + "."));
        answers.forEach(answer -> lines.add(nameOf(answer.unit()) + ": " + InWords.outcome(answer.outcome()) + "."));
        return String.join("\n", lines);
    }

    /** What the own agency answered when it was asked. */
    String answered(SharingRequest earlier, AnswerSeen answer) {
        return "%s, %s. %s asked us about %s.\n%s: %s.".formatted(answer.reference(),
                StaffTime.day(answer.decidedAt()), nameOf(earlier.unit()), children(earlier), nameOf(answer.unit()),
                InWords.outcome(answer.outcome()));
    }

    /** Whom to speak with, and nothing of what it says. */
    String colleagueOf(SharingRequest earlier) {
        return "%s, %s. %s of your team has asked about a child of a name like this. Speak with them.".formatted(
                earlier.id(), StaffTime.day(earlier.openedAt()), partnership.nameOf(earlier.asker()));
    }

    /** The children, by name and birth date, so that a person can tell whether it is the same one. */
    static String children(SharingRequest earlier) {
        return earlier.facts().described().children().stream().map(child -> child.named() + ", " + child.known())
                .collect(Collectors.joining("; "));
    }

    private String nameOf(String unit) {
        return partnership.unit(unit).orElseThrow().name();
    }
}
