package org.sharewell.action;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sharewell.notification.Matter;
import org.sharewell.notification.Notice;
import org.sharewell.notification.Notifications;
import org.sharewell.register.Entry;
import org.sharewell.register.FactsJson;
import org.sharewell.register.Register;
import org.springframework.stereotype.Component;

@Component
class OpenAction implements JavaDelegate {

    private final Actions actions;
    private final CarryOutAction carryOutAction;
    private final Register register;
    private final Notifications notifications;
    private final FactsJson json;

    OpenAction(Actions actions, CarryOutAction carryOutAction, Register register, Notifications notifications,
               FactsJson json) {
        this.actions = actions;
        this.carryOutAction = carryOutAction;
        this.register = register;
        this.notifications = notifications;
        this.json = json;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var action = actions.of(execution.getProcessBusinessKey());
        var agreed = action.facts().agreed();
        register.enter(Entry.of(action.id(), CarryOutAction.PROCEDURE, "Action agreed", agreed.agreedBy(),
                execution.getTenantId()).with(json.write(agreed)));
        notifications.tell(new Notice(action.id() + " agreed", "action-agreed", action.id(),
                carryOutAction.people(action), agreed.agreedBy())
                .about(Matter.work(action.unit(), agreed.urgency(), action.dueAt(), action.id())));
    }
}
