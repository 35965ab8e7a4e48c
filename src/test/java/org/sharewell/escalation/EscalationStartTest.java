package org.sharewell.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.sharewell.testing.Answers;
import org.sharewell.testing.Clause;
import org.sharewell.testing.Rule;
import org.sharewell.testing.SharewellTest;
import org.springframework.beans.factory.annotation.Autowired;

/** How a disagreement begins besides by its form, and what becomes of one that nobody describes. */
@SharewellTest
class EscalationStartTest extends Disagreeing {

    @Autowired
    EscalationLadder ladder;

    @Test
    @Clause("C35")
    void whoeverRaisedItIsRemindedToDescribeItAndTheirLineManagerToo() {
        escalation = walk.start(csc.practitioner(), "escalation", need());

        clock.passes(Duration.ofHours(4));
        jobs.run(escalation);
        jobs.run(escalation + " to be described");

        assertThat(events()).containsOnlyOnce("Reminded to describe the disagreement");
        assertThat(walk.open(escalation)).containsExactly("Describe disagreement");
        assertThat(mailbox.of("line-manager@" + csc.id() + ".example")).anySatisfy(mail -> assertThat(mail.text())
                .contains("the other side knows nothing of it yet"));
    }

    @Test
    @Rule("R28")
    void whatIsUrgentIsToBeDescribedWithinAnHourOfTheClock() {
        escalation = walk.start(csc.practitioner(), "escalation", Answers.but(need(), "danger", "not-known"));

        assertThat(walk.task(escalation, "Describe disagreement").getDueDate().toInstant())
                .isEqualTo(TUESDAY.plus(Duration.ofHours(1)));
    }

    @Test
    @Rule("R29")
    void anAnswerThatLapsedStartsNothingWhereThePartnershipDoesNotSaySo() {
        thePoliceAreSilent();

        assertThat(ladder.lapsedDeadlineStarts()).isFalse();
        assertThat(register.about(answer)).extracting(line -> line.entry().event())
                .contains("Head of agency told that the reply is long overdue");
        assertThat(escalations.about(answer)).isEmpty();
    }
}
