package org.sharewell.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.sharewell.partnership.PartnershipFixture;
import org.sharewell.partnership.Role;
import org.sharewell.testing.Agencies;
import org.sharewell.testing.Answers;
import org.sharewell.testing.Clause;
import org.sharewell.testing.Rule;
import org.sharewell.testing.SharewellTest;
import org.springframework.beans.factory.annotation.Autowired;

/** A refusal is disagreed with, and climbs until it is settled. */
@SharewellTest
class EscalationTest extends Disagreeing {

    @Autowired
    PartnershipFixture partnership;

    @Test
    @Clause("C35")
    void whatBothSidesSettleIsDecidedAnewBySomebodyElseAndReceived() {
        raised();

        settles(police.practitioner(), "deciding", stating("It was about another matter."));
        settles(csc.practitioner(), "raising", proposing("share"));
        settles(police.practitioner(), "deciding", agreeing());
        jobs.run(escalation);
        walk.complete(police.otherPractitioner(), answer, "Decide request", Answers.shared());
        jobs.run(answer);

        var ended = escalations.of(escalation);
        assertThat(ended.state()).isEqualTo("settled");
        assertThat(ended.facts().ended().outcome()).isEqualTo("share");
        assertThat(ended.facts().ended().agreed()).isTrue();
        assertThat(end()).isEqualTo("EndEvent_DisagreementSettled");
        var decisions = register.about(answer).stream().map(line -> line.entry())
                .filter(entry -> entry.decision() != null).toList();
        assertThat(decisions).extracting(entry -> entry.decision()).containsExactly("not-shared", "shared");
        assertThat(decisions.get(1).supersedes()).isEqualTo(answer + "-1");
        assertThat(walk.form(csc.practitioner(), answer + "-2", "Read information").toString())
                .contains("Two visits, 3 and 9 March.");
    }

    @Test
    @Clause("C35")
    void nobodyAgreesToAProposalThatWasChangedSinceTheySawIt() {
        raised();
        proposed("raising", proposing("stands"));
        var seen = settling(police.practitioner(), "deciding", agreeing());
        clock.passes(Duration.ofMinutes(1));
        settles(csc.practitioner(), "raising", proposing("share"));

        assertThatThrownBy(seen::run).hasMessageContaining("has an answer that is not offered now");

        settles(police.practitioner(), "deciding", agreeing());
        assertThat(escalations.of(escalation).facts().ended().outcome()).isEqualTo("share");
    }

    @Test
    @Clause("C35")
    void whoRaisedItWithdrawsItAndTheRecordSaysWhy() {
        raised();

        settles(csc.practitioner(), "raising", withdrawing("They told us by telephone."));

        assertThat(escalations.of(escalation).state()).isEqualTo("withdrawn");
        assertThat(end()).isEqualTo("EndEvent_DisagreementWithdrawn");
        assertThat(page(csc.practitioner())).contains("They told us by telephone.");
    }

    @Test
    @Clause("C35")
    void whatHasAnotherWayIsNamedAndEndsHereIfThePersonSaysSo() {
        escalation = walk.start(csc.practitioner(), "escalation", need());

        walk.complete(csc.practitioner(), escalation, "Describe disagreement",
                Map.of("route", "allegation", "goesOn", "no"));

        assertThat(end()).isEqualTo("EndEvent_NotContinuedHere");
        assertThat(page(csc.practitioner())).contains("designated officer (LADO)");
        assertThat(page(police.practitioner())).isEmpty();
    }

    @Test
    @Clause("C35")
    void timeUpAtEachStageTakesItUpByItselfAndAtTheTopItStays() {
        raised();

        assertThat(stage()).isEqualTo("practitioners");
        timeIsUp();
        assertThat(stage()).isEqualTo("managers");
        timeIsUp();
        assertThat(stage()).isEqualTo("senior-managers");
        timeIsUp();
        assertThat(stage()).isEqualTo("partnership");
        timeIsUp();

        assertThat(stage()).isEqualTo("partnership");
        assertThat(escalations.of(escalation).dueAt()).isAfter(clock.instant());
        assertThat(events()).filteredOn(event -> event.startsWith("Time up")).hasSize(4);
        settles(whoActs("partnership"), "partnership", decidingThat("stands"));
        jobs.run(escalation);
        assertThat(end()).isEqualTo("EndEvent_DisagreementSettled");
        assertThat(escalations.of(escalation).facts().ended().agreed()).isFalse();
    }

    @Test
    @Clause("C35")
    void aStageIsPassedOverWhenTheChildCannotWait() {
        raised();

        settles(csc.practitioner(), "raising", leaving("skip", "She goes home on Friday."));

        assertThat(stage()).isEqualTo("managers");
        assertThat(events()).contains("Stage passed over", "Stage begun: Line managers or safeguarding leads");
        assertThat(walk.open(escalation)).containsExactly(SETTLE, SETTLE);
    }

    @Test
    @Rule("R11")
    @Clause("C35")
    void aManagerWhoTookTheDecisionIsPassedOver() {
        thePoliceAreAsked();
        theirLineManagerDecides();
        raised();

        timeIsUp();

        assertThat(groups("deciding")).contains(police.group(Role.SAFEGUARDING_LEAD))
                .doesNotContain(police.group(Role.LINE_MANAGER));
        assertThat(groups("raising")).contains(csc.group(Role.LINE_MANAGER),
                csc.group(Role.LEAD_INFORMATION_OFFICER));
    }

    @Test
    @Clause("C35")
    void whoTookTheDecisionSinceItWasRaisedIsPassedOverToo() {
        thePoliceAreAsked();
        escalation = walk.start(csc.practitioner(), "escalation", Answers.but(need(), "ground", "too-late"));
        walk.complete(csc.practitioner(), escalation, "Describe disagreement", described());
        theirLineManagerDecides();

        timeIsUp();

        assertThat(groups("deciding")).contains(police.group(Role.SAFEGUARDING_LEAD))
                .doesNotContain(police.group(Role.LINE_MANAGER));
    }

    @Test
    @Rule("R29")
    void nobodyRaisesTheirOwnDecisionOrTheSameDisagreementTwiceWhileItIsOpen() {
        raised();

        assertThatThrownBy(() -> walk.start(csc.otherPractitioner(), "escalation", need()))
                .hasMessageContaining("This is open already, as " + escalation)
                .hasMessageContaining("Practitioner with practitioner, until ");
        assertThatThrownBy(() -> walk.start(police.practitioner(), "escalation", need()))
                .hasMessageContaining("You took this decision yourself");
        settles(csc.practitioner(), "raising", withdrawing("They told us by telephone."));
        assertThat(walk.start(csc.otherPractitioner(), "escalation", need())).isNotEqualTo(escalation);
    }

    @Test
    @Rule("R29")
    void aDecisionOfTheirOwnIsNotRaisedUnderAnotherNameEither() {
        assertThatThrownBy(() -> walk.start(police.practitioner(), "escalation",
                Answers.but(need(), "concerns", answer + "-1"))).hasMessageContaining("You took this decision yourself");
        assertThatThrownBy(() -> walk.start(police.practitioner(), "escalation",
                Answers.but(need(), "concerns", request))).hasMessageContaining("You took this decision yourself");
        raised();
        assertThatThrownBy(() -> walk.start(csc.otherPractitioner(), "escalation",
                Answers.but(need(), "concerns", answer + "-1"))).hasMessageContaining("This is open already");
    }

    @Test
    @Rule("R28")
    void inDangerItRunsOnTheClock() {
        escalation = walk.start(csc.practitioner(), "escalation", Answers.but(need(), "danger", "not-known"));
        assertThat(walk.form(csc.practitioner(), escalation, "Describe disagreement").get("whomToCall").toString())
                .contains("01632 960001");
        walk.complete(csc.practitioner(), escalation, "Describe disagreement", described());

        assertThat(escalations.of(escalation).dueAt()).isEqualTo(TUESDAY.plus(Duration.ofHours(4)));
    }

    @Test
    void twoWhoSettleItAtOnceAreOneWhoDoesAndOneWhoIsTold() {
        raised();
        settles(police.practitioner(), "deciding", stating("It was about another matter."));
        settles(csc.practitioner(), "raising", proposing("stands"));
        var other = task("raising");

        settles(police.practitioner(), "deciding", agreeing());

        assertThat(tasks.createTaskQuery().taskId(other.getId()).count()).isZero();
        assertThatThrownBy(() -> walk.as(csc.practitioner(), () -> {
            forms.submitTaskForm(other.getId(), new HashMap<>(withdrawing("Late.")));
            return null;
        })).isNotNull();
        assertThat(escalations.of(escalation).state()).isEqualTo("settled");
    }

    @Test
    @Rule("R28")
    void whatIsUrgentIsWithTheCoverWhereAnAgencyIsClosed() {
        police = agencies.like("police").officeHours().team("east").team("nights", "hours: round-the-clock")
                .coveredBy("nights").make();
        clock.itIs(TUESDAY.plus(Duration.ofHours(12)));
        escalation = walk.start(csc.practitioner(), "escalation", Map.of("danger", "yes", "against",
                police.unit("east"), "ground", "too-late"));

        walk.complete(csc.practitioner(), escalation, "Describe disagreement", described());

        assertThat(groups("deciding")).contains(police.unit("east") + ".practitioner",
                police.unit("nights") + ".practitioner");
    }

    @Test
    @Rule("R11")
    @Clause("C35")
    void theOtherSidesPeopleAreNotOfferedItWhereTheyCover() {
        police = agencies.like("police").officeHours().make();
        covers(csc.practitioner());
        clock.itIs(TUESDAY.plus(Duration.ofHours(12)));
        escalation = walk.start(police.practitioner(), "escalation", Map.of("danger", "yes", "against", csc.id(),
                "ground", "how"));

        walk.complete(police.practitioner(), escalation, "Describe disagreement", described());

        assertThat(groups("raising")).contains(police.group(Role.PRACTITIONER)).doesNotContain(police.group(Role.COVER));
        covers(agencies.make("health").practitioner());
        timeIsUp();
        assertThat(stage()).isEqualTo("managers");
        assertThat(groups("raising")).contains(police.group(Role.LINE_MANAGER), police.group(Role.COVER));
    }

    @Test
    @Rule("R28")
    void whatCannotWaitForAStageIsUrgentFromThenOn() {
        raised();

        settles(csc.practitioner(), "raising", leaving("skip", "She goes home on Friday."));

        assertThat(escalations.of(escalation).urgent()).isTrue();
        assertThat(escalations.of(escalation).dueAt()).isEqualTo(TUESDAY.plus(Duration.ofHours(8)));
        assertThat(tasks.getVariable(task("deciding").getId(), "urgency")).isEqualTo("Now");
    }

    @Test
    @Clause("C35")
    void whoTookAnEarlierDecisionOnItIsPassedOverAsWell() {
        raised();
        settles(police.practitioner(), "deciding", stating("It was about another matter."));
        settles(csc.practitioner(), "raising", proposing("share"));
        settles(police.practitioner(), "deciding", agreeing());
        jobs.run(escalation);
        walk.complete(police.otherPractitioner(), answer, "Decide request", Answers.notShared());
        jobs.run(answer);
        clock.passes(Duration.ofHours(1));
        raised();

        assertThat(escalations.of(escalation).facts().deciders())
                .containsExactly(police.practitioner(), police.otherPractitioner());
        assertThatThrownBy(() -> walk.start(police.practitioner(), "escalation",
                Answers.but(need(), "concerns", answer + "-1"))).hasMessageContaining("You took this decision yourself");
        assertThatThrownBy(() -> walk.start(police.practitioner(), "escalation", need()))
                .hasMessageContaining("One of these decisions is your own.");
    }

    @Test
    @Clause("C35")
    void withinOneAgencyNobodySettlesForOneTeamWhatTheyTookUpForTheOther() {
        csc = agencies.like("local-authority").team("east").team("west").make();
        var asker = "practitioner.east." + csc.id();
        escalation = walk.start(asker, "escalation", Map.of("danger", "no", "against", csc.unit("west"), "ground", "how"));
        walk.complete(asker, escalation, "Describe disagreement", described());
        timeIsUp();
        timeIsUp();

        settles(csc.seniorManager(), "raising", talking("Both teams at one table."));
        settles(csc.seniorManager(), "raising", with(up(), stating("We hold to it.")));

        assertThat(stage()).isEqualTo("partnership");
        assertThatThrownBy(() -> settles(csc.seniorManager(), "deciding", stating("And so do we.")))
                .hasMessageContaining("You have spoken for the other side in this");
    }

    @Test
    @Rule("R28")
    void whatIsUrgentIsInTheDutyMailboxAtEachStage() {
        police = agencies.like("police").dutyMailbox().make();
        policeRefuse(Answers.but(Answers.need(), "about", "Maya Brook, at night"), Map.of());
        escalation = walk.start(csc.practitioner(), "escalation", Answers.but(need(), "danger", "yes"));
        walk.complete(csc.practitioner(), escalation, "Describe disagreement", described());

        var first = escalations.of(escalation).dueAt();
        jobs.run(escalation + " practitioners " + first + " deciding");
        timeIsUp();
        jobs.run(escalation + " managers " + escalations.of(escalation).dueAt() + " deciding duty");

        assertThat(mailbox.of("duty@" + police.id() + ".example")).extracting(mail -> mail.subject())
                .contains("A disagreement needs you: " + escalation, "An urgent disagreement: " + escalation);
        assertThat(escalations.of(escalation).dueAt()).isEqualTo(first.plus(Duration.ofHours(8)));
    }

    @Test
    @Rule("R11")
    @Clause("C35")
    void whereNobodyHoldsARoleItGoesToWhoeverComesNext() {
        police = agencies.like("police").without(Role.SENIOR_MANAGER).make();
        policeRefuse(Answers.but(Answers.need(), "about", "Maya Brook, her visits"), Map.of());
        raised();

        timeIsUp();
        timeIsUp();

        assertThat(stage()).isEqualTo("senior-managers");
        assertThat(groups("deciding")).contains(police.group(Role.LEAD_INFORMATION_OFFICER));
    }

    @Test
    @Clause("C35")
    void whatHasAnotherWayGoesOnHereBesideItIfThePersonSaysSo() {
        escalation = walk.start(csc.practitioner(), "escalation", need());

        walk.complete(csc.practitioner(), escalation, "Describe disagreement",
                Answers.but(Answers.but(described(), "route", "whistleblowing"), "goesOn", "yes"));

        assertThat(stage()).isEqualTo("practitioners");
        assertThat(page(csc.practitioner())).contains("Whistleblowing: Whoever your agency");
    }

    @Test
    @Clause("C35")
    void deadlockTakesItToThePartnershipStageByStage() {
        raised();
        settles(police.practitioner(), "deciding", stating("It was about another matter."));
        settles(police.practitioner(), "deciding", up());
        settles(csc.lineManager(), "raising", stating("We need it."));
        assertThatThrownBy(() -> settles(csc.lineManager(), "raising", up()))
                .hasMessageContaining("The other side has not been heard yet.");
        settles(csc.lineManager(), "raising", talking("Their manager, by telephone."));
        settles(csc.lineManager(), "raising", up());
        settles(csc.seniorManager(), "raising", stating("We hold to it."));
        settles(police.seniorManager(), "deciding", with(up(), stating("We see it otherwise.")));

        assertThat(stage()).isEqualTo("partnership");
        assertThat(escalations.of(escalation).facts().passed()).extracting(Passed::how).containsExactly("up", "up", "up");
        assertThat(page(csc.practitioner())).contains("Not settled, said", "We see the risk otherwise.");
        settles(csc.seniorManager(), "raising", stating("It matters."));
        settles(police.seniorManager(), "deciding", stating("Not to us."));
        settles(whoActs("partnership"), "partnership", decidingThat("share-in-part"));
        jobs.run(escalation);
        assertThat(walk.open(answer)).containsExactly("Decide request");
    }

    @Test
    void itBelongsToNoAgencyAndIsReadByItsTwoSidesOnlyOnceSomethingIsStated() {
        var health = agencies.make("health");
        escalation = walk.start(csc.practitioner(), "escalation", need());
        assertThat(page(police.practitioner())).isEmpty();
        walk.complete(csc.practitioner(), escalation, "Describe disagreement", described());

        assertThat(runtime.createProcessInstanceQuery().processInstanceBusinessKey(escalation).singleResult()
                .getTenantId()).isNull();
        assertThat(page(police.practitioner())).contains("The visits matter for her safety.");
        assertThat(tasks.getVariable(task("deciding").getId(), "agency")).isEqualTo(csc.id());
        assertThat(tasks.getVariable(task("raising").getId(), "agency")).isEqualTo(police.id());
        assertThat(page(health.practitioner())).isEmpty();
        assertThat(walk.as(health.practitioner(), () -> tasks.createTaskQuery()
                .processInstanceBusinessKey(escalation).list())).isEmpty();
    }

    /** The one person of whatever agency who covers for the police. */
    private void covers(String person) {
        partnership.bring(police.id() + "-cover", """
                areas: [North]
                complaints: {procedure: How we handle complaints, version: 2026-04}
                agencies:
                  - {id: %2$s, name: %2$s, kind: police, hours: {weekdays: 09:00-17:00}, duty-phone: 0300 111 2222}
                people:
                  - {id: %1$s, first-name: Kim, last-name: Ellis, mail: kim@agency.example, roles: {%2$s: cover}}
                  - {id: lead-information-officer.%2$s, first-name: Lea, last-name: Hall, mail: lea@agency.example,
                     roles: {%2$s: lead-information-officer}}
                  - {id: %3$s, first-name: Beth, last-name: Underwood, mail: beth@partnership.example}
                partnership: {business-unit: %3$s}
                """.formatted(person, police.id(), Agencies.BUSINESS_UNIT));
    }

    private void theirLineManagerDecides() {
        walk.claim(police.practitioner(), answer, "Decide request");
        walk.send(police.practitioner(), answer, "Decide request", Map.of("answer", "together", "adviser",
                "line-manager", "adviceQuestion", "May we share it?"));
        walk.complete(police.lineManager(), answer + "-advice-1", "Give advice", Map.of("way", "decide"));
        walk.send(police.lineManager(), answer, "Decide request", Answers.notShared());
        jobs.run(answer);
    }
}
