package org.sharewell.action;

import java.time.Clock;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sharewell.register.Counted;
import org.sharewell.register.Entry;
import org.sharewell.register.Register;
import org.springframework.stereotype.Component;

@Component
class ChaseAction implements JavaDelegate {

    private final Actions actions;
    private final ActionNews news;
    private final Register register;
    private final Clock clock;

    ChaseAction(Actions actions, ActionNews news, Register register, Clock clock) {
        this.actions = actions;
        this.news = news;
        this.register = register;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var action = actions.of(execution.getProcessBusinessKey());
        var steps = ClimbPolicy.due(action, clock.instant());
        actions.save(action.chased(steps.stream().map(Enum::name).toList()));
        steps.forEach(step -> {
            register.enter(Entry.of(action.id(), CarryOutAction.PROCEDURE, step.event, null, execution.getTenantId())
                    .counting(Counted.reminder(step.told == null ? null : step.told.id()).urgent(action.facts().agreed().urgency())));
            news.climbed(action, step);
        });
    }
}
