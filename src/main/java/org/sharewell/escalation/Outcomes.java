package org.sharewell.escalation;

import java.time.Clock;

import org.sharewell.action.Agreed;
import org.sharewell.action.CarryOutAction;
import org.sharewell.calendar.StaffTime;
import org.sharewell.decision.Challenged;
import org.sharewell.decision.DecidingAgain;
import org.sharewell.decision.WantedAgain;
import org.springframework.stereotype.Component;

/** What an outcome brings about: a new decision, which the agency takes and never is taken here, and actions (C35). */
@Component
class Outcomes {

    private final DecidingAgain decidingAgain;
    private final Challenged challenged;
    private final CarryOutAction carryOutAction;
    private final EscalationSides sides;
    private final Doers doers;
    private final Clock clock;

    Outcomes(DecidingAgain decidingAgain, Challenged challenged, CarryOutAction carryOutAction,
             EscalationSides sides, Doers doers, Clock clock) {
        this.decidingAgain = decidingAgain;
        this.challenged = challenged;
        this.carryOutAction = carryOutAction;
        this.sides = sides;
        this.doers = doers;
        this.clock = clock;
    }

    /**
     * What a settlement of this case has to fit.
     *
     * @param learning what is to be learnt, as it is written or agreed to; null where nothing is
     * @param side for whom that is
     */
    OutcomePolicy.Case about(Escalation escalation, String learning, String side) {
        return new OutcomePolicy.Case(StaffTime.localDay(clock.instant()),
                challenged.answer(escalation.concerns()).isPresent(),
                challenged.childrenNamedIn(learning, escalation.concerns(), escalation.unitOf(side)));
    }

    /** Asks for the new decision that the outcome wants, and begins what is to be done. To be called from a job. */
    void carryOut(Escalation escalation) {
        var ended = escalation.facts().ended();
        if (OutcomePolicy.wantsDecision(ended.outcome())) {
            challenged.answer(escalation.concerns()).ifPresent(answer -> decidingAgain.want(answer,
                    new WantedAgain(escalation.id(), escalation.urgency(),
                            EscalationInWords.outcome(ended.outcome()) + ". " + ended.words(),
                            ended.terms().sameMayDecide())));
        }
        ended.terms().toDo().forEach(toDo -> carryOutAction.begin(agreed(escalation, toDo)));
    }

    private Agreed agreed(Escalation escalation, ToDo toDo) {
        var doer = doers.doer(escalation, toDo.who());
        return new Agreed(escalation.id(), doer.unit(), doer.role(), doer.person(), toDo.what(), toDo.safety(),
                escalation.urgency(), toDo.by(), waits(escalation, doer.unit()));
    }

    /** Whoever of the other side waits for it, and hears if it is moved or given up: never only who does it. */
    private String waits(Escalation escalation, String unit) {
        if (!unit.equals(escalation.unit())) return escalation.starter();
        var last = sides.at(escalation, "deciding").lastBy();
        return last == null ? escalation.facts().ended().by() : last;
    }
}
