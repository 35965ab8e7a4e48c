package org.sharewell.decision;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class SendAnswer implements JavaDelegate {

    private final AnswerRequest answerRequest;

    SendAnswer(AnswerRequest answerRequest) {
        this.answerRequest = answerRequest;
    }

    @Override
    public void execute(DelegateExecution execution) {
        execution.setVariable("requestOpen", answerRequest.send(execution.getProcessBusinessKey(),
                (String) execution.getVariable("decision")));
    }
}
