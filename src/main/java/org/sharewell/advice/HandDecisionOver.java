package org.sharewell.advice;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sharewell.process.TaskHolders;
import org.sharewell.register.Entry;
import org.sharewell.register.Register;
import org.springframework.stereotype.Component;

@Component
class HandDecisionOver implements JavaDelegate {

    private final Advices advices;
    private final TaskHolders taskHolders;
    private final Register register;

    HandDecisionOver(Advices advices, TaskHolders taskHolders, Register register) {
        this.advices = advices;
        this.taskHolders = taskHolders;
        this.register = register;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var advice = advices.of(execution.getProcessBusinessKey());
        taskHolders.give(advice.record(), advice.procedure(), advice.givenBy());
        register.enter(Entry.of(advice.record(), SeekAdvice.PROCEDURE, "Decision taken over by whoever was asked",
                advice.givenBy(), execution.getTenantId()));
    }
}
