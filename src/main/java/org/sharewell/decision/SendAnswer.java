package org.sharewell.decision;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class SendAnswer implements JavaDelegate {

    private final AnswerRequest answerRequest;
    private final DecidingAgain decidingAgain;

    SendAnswer(AnswerRequest answerRequest, DecidingAgain decidingAgain) {
        this.answerRequest = answerRequest;
        this.decidingAgain = decidingAgain;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var decided = (String) execution.getVariable("decision");
        decidingAgain.tellAsker(execution.getProcessBusinessKey(), decided);
        execution.setVariable("requestOpen", answerRequest.send(execution.getProcessBusinessKey(), decided));
    }
}
