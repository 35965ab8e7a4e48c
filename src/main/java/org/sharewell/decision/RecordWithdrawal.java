package org.sharewell.decision;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sharewell.process.Drafts;
import org.springframework.stereotype.Component;

@Component
class RecordWithdrawal implements JavaDelegate {

    private final Answers answers;
    private final NoLongerNeeded noLongerNeeded;
    private final Drafts drafts;

    RecordWithdrawal(Answers answers, NoLongerNeeded noLongerNeeded, Drafts drafts) {
        this.answers = answers;
        this.noLongerNeeded = noLongerNeeded;
        this.drafts = drafts;
    }

    @Override
    public void execute(DelegateExecution execution) {
        noLongerNeeded.record(answers.of(execution.getProcessBusinessKey()),
                drafts.unsent(execution.getProcessInstanceId()));
    }
}
