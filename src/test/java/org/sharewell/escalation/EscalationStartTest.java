package org.sharewell.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.sharewell.decision.Asked;
import org.sharewell.partnership.Partnership;
import org.sharewell.process.Messages;
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
    Messages messages;
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
    @Rule("R29")
    void anAnswerThatLapsedStartsItOnlyWhereThePartnershipWantsThatAndOnce() {
        lapses(false);
        assertThat(escalations.about(answer)).isEmpty();

        lapses(true);
        lapses(true);

        var started = escalations.about(answer);
        assertThat(started).singleElement().satisfies(one -> {
            assertThat(one.starter()).isEqualTo(csc.practitioner());
            assertThat(one.against()).isEqualTo(police.id());
            assertThat(one.ground()).isEqualTo("too-late");
            assertThat(one.urgent()).isFalse();
        });
        escalation = started.get(0).id();
        walk.complete(csc.practitioner(), escalation, "Describe disagreement", described());
        assertThat(stage()).isEqualTo("practitioners");
        assertThat(events()).contains("Disagreement started by a lapsed deadline", "Disagreement described");
    }

    private void lapses(boolean starts) {
        var configured = new EscalationLadder(ladder.standing(), ladder.procedure(), ladder.partnershipToldFrom(),
                ladder.describeWithin(), starts, ladder.grounds(), ladder.routes(), ladder.stages());
        var deadline = new StartedByDeadline(configured, disagreements, partnership, messages, register);
        transaction.executeWithoutResult(job -> deadline.lapsed(asked()));
    }

    private Asked asked() {
        return new Asked(answer, request, police.id(), csc.id(), csc.practitioner(), "routine", null, TUESDAY, null, null,
                null, null, null, null, null, null, false, null, null, null, null, null, null, null);
    }
}
