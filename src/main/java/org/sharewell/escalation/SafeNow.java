package org.sharewell.escalation;

import java.time.Instant;
import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Stream;

import org.sharewell.calendar.StaffTime;
import org.sharewell.partnership.Partnership;
import org.springframework.stereotype.Component;

/** What keeps the child safe while people disagree, and who does it (R28). */
@Component
class SafeNow {

    private final EscalationSides sides;
    private final Partnership partnership;

    SafeNow(EscalationSides sides, Partnership partnership) {
        this.sides = sides;
        this.partnership = partnership;
    }

    private record Said(Instant at, String by, String words) { }

    /** As was said last, by whichever side; null before it is described. */
    String inWords(Escalation escalation) {
        var stated = sides.findByEscalation(escalation.id()).stream().map(side -> side.facts().view())
                .filter(Objects::nonNull).map(view -> new Said(view.at(), view.by(), view.safety()));
        var passing = escalation.facts().passed().stream().filter(passed -> passed.safety() != null)
                .map(passed -> new Said(passed.left(), passed.by(), passed.safety()));
        return Stream.concat(stated, passing).max(Comparator.comparing(Said::at))
                .map(said -> said.words() + " (" + partnership.nameOf(said.by()) + ", " + StaffTime.inFull(said.at())
                        + ")").orElse(null);
    }
}
