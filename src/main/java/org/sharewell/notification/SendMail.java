package org.sharewell.notification;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** "Send mail" in {@code deliver-mail}: sends what waits for the event that is the business key. */
@Component
class SendMail implements JavaDelegate {

    private final Delivery delivery;

    SendMail(Delivery delivery) {
        this.delivery = delivery;
    }

    @Override
    public void execute(DelegateExecution execution) {
        delivery.deliver(execution.getProcessBusinessKey());
    }
}
