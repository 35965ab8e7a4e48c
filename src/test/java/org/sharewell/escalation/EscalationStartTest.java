package org.sharewell.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.sharewell.decision.Asking;
import org.sharewell.partnership.Partnership;
import org.sharewell.process.Messages;
import org.sharewell.testing.Answers;
import org.sharewell.testing.Clause;
import org.sharewell.testing.Rule;
import org.sharewell.testing.SharewellTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** How a disagreement begins besides by its form, and what becomes of one that nobody describes. */
@SharewellTest
class EscalationStartTest extends Disagreeing {

    @Autowired
    EscalationLadder ladder;
    @Autowired
    Disagreements disagreements;
    @Autowired
    Partnership partnership;
    @Autowired
    EscalationNews news;
    @Autowired
    Messages messages;
    @Autowired
    List<Asking> procedures;
    @Autowired
    TransactionTemplate transaction;

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
    void whereThePartnershipSaysSoItIsTheAskersFromItsStart() {
        thePoliceAreAsked();
        var says = new EscalationLadder(ladder.standing(), ladder.procedure(), ladder.partnershipToldFrom(),
                ladder.describeWithin(), ladder.describeUrgentlyWithin(), true, ladder.grounds(), ladder.routes(),
                ladder.stages());
        var started = new StartedByDeadline(says, disagreements, partnership, news, messages, register);
        var asked = procedures.stream().flatMap(one -> one.asked(answer).stream()).findFirst().orElseThrow();

        transaction.executeWithoutResult(job -> started.lapsed(asked));
        transaction.executeWithoutResult(job -> started.lapsed(asked));

        escalation = escalations.about(answer).get(0).id();
        assertThat(escalations.about(answer)).hasSize(1);
        assertThat(walk.task(escalation, "Describe disagreement").getAssignee()).isEqualTo(csc.practitioner());
        jobs.run(escalation + " started");
        assertThat(mailbox.of(csc.practitioner().replaceFirst("\\.", "@") + ".example")).anySatisfy(mail ->
                assertThat(mail.subject()).isEqualTo("A disagreement has begun in your name: " + escalation));
    }

    @Test
    @Clause("C35")
    void whatWasRaisedByMistakeEndsWithItsReasonBeforeTheOtherSideHearsOfIt() {
        escalation = walk.start(csc.practitioner(), "escalation", need());

        assertThatThrownBy(() -> walk.send(csc.practitioner(), escalation, "Describe disagreement",
                Map.of("route", "mistaken"))).hasMessageContaining("Write why it ends.");
        walk.send(csc.practitioner(), escalation, "Describe disagreement",
                Map.of("route", "mistaken", "reason", "It was shared by telephone."));

        assertThat(escalations.of(escalation).state()).isEqualTo("withdrawn");
        assertThat(end()).isEqualTo("EndEvent_NotContinuedHere");
        assertThat(page(csc.practitioner())).contains("It was shared by telephone.");
        assertThat(page(police.practitioner())).isEmpty();
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
