package org.sharewell.telling;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sharewell.process.Submissions;
import org.springframework.stereotype.Component;

@Component
class RecordTelling implements JavaDelegate {

    private final TellPeople tellPeople;
    private final Submissions submissions;

    RecordTelling(TellPeople tellPeople, Submissions submissions) {
        this.tellPeople = tellPeople;
        this.submissions = submissions;
    }

    @Override
    public void execute(DelegateExecution execution) {
        tellPeople.record(execution.getProcessBusinessKey(), submissions.of(execution, ToldNow.class),
                submissions.sender());
    }
}
