package org.sharewell.decision;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.sharewell.process.Readings;
import org.sharewell.register.Counted;
import org.sharewell.register.Counted.Figure;
import org.springframework.stereotype.Component;

/** What the statistics count of an answer: how long it took, what was decided, on what it rests; of nobody. */
@Component
class AnswerCounted {

    private final Readings readings;

    AnswerCounted(Readings readings) {
        this.readings = readings;
    }

    /** One more request to be answered. */
    static Counted received(Asked asked) {
        return of(asked).and("received", null);
    }

    /** A reminder, or a step up the ladder, by whom it told. */
    static Counted chased(ChasePolicy.Step step, Asked asked) {
        return of(asked).and("reminded", step.told.id());
    }

    /** That nobody waits for it any more. */
    static Counted noLongerNeeded(Asked asked) {
        return of(asked).and("no-longer-needed", asked.ended().how());
    }

    /**
     * The decision as a whole: its time, once something is decided for the first time, and an emergency with its record.
     *
     * @param before the answer as it was before
     */
    Counted decided(Answer before, Decision decision, Asked asked) {
        var counted = of(asked);
        var sent = decision.sent();
        if (answersFirst(before, decision)) counted = timed(counted, before, decision);
        if (sent.harmIfWaits()) counted = counted.and("emergency", null);
        if (before.owesRecord() && sent.decides() && !sent.harmIfWaits()) {
            counted = counted.and(new Figure("emergency-recorded", null, seconds(emergencyAt(before), decision.at()),
                    !decision.at().isAfter(before.dueAt())));
        }
        return counted;
    }

    /** The same answer for every child who was asked about: nothing is held, or it is not ours. */
    static Counted outcomeForAll(Counted counted, String outcome, Asked asked) {
        var all = counted;
        for (var child : asked.children()) all = outcome(all, outcome, null, List.of());
        return all;
    }

    /** What was decided about a child. What is only begun, or asked back, is counted once it is decided. */
    static Counted outcome(Counted counted, String outcome, ChildDecision child, List<LegalBasis> bases) {
        if (outcome.equals("question-back") || outcome.equals("some-shared-now")) return counted;
        var decided = counted.and("outcome", outcome);
        if (child == null) return decided;
        return decided.andEach("basis", bases.stream().map(LegalBasis::id).toList())
                .andEach("regime", bases.stream().map(LegalBasis::regime).toList())
                .andEach("refusal", child.refusalReasons())
                .andEach("decider-consent", Optional.ofNullable(child.consent()).stream().toList())
                .andEach("decider-ground", Optional.ofNullable(child.notSoughtBecause()).stream().toList());
    }

    private Counted timed(Counted counted, Answer before, Decision decision) {
        var opened = readings.firstOpened(List.of(before.id())).get(before.id());
        var answered = counted.and(new Figure("answered", decision.outcome(), seconds(before.askedAt(), decision.at()),
                !decision.at().isAfter(before.dueAt())));
        return opened == null ? answered : answered
                .and(new Figure("opened", null, seconds(before.askedAt(), opened), null))
                .and(new Figure("handled", null, seconds(opened, decision.at()), null));
    }

    private static boolean answersFirst(Answer before, Decision decision) {
        return answers(decision) && before.facts().decisions().stream().noneMatch(AnswerCounted::answers);
    }

    private static boolean answers(Decision decision) {
        return !decision.outcome().equals("question-back") && !decision.sent().together();
    }

    private static Instant emergencyAt(Answer before) {
        return before.facts().decisions().stream().filter(one -> one.sent().harmIfWaits()).map(Decision::at)
                .reduce(before.askedAt(), (earlier, later) -> later);
    }

    private static long seconds(Instant from, Instant until) {
        return Duration.between(from, until).toSeconds();
    }

    /** Nothing yet, of this request. */
    static Counted of(Asked asked) {
        return Counted.nothing().urgent(asked.urgency()).ofKind(asked.origin().kind());
    }
}
