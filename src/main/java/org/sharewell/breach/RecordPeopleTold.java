package org.sharewell.breach;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sharewell.process.Submissions;
import org.springframework.stereotype.Component;

@Component
class RecordPeopleTold implements JavaDelegate {

    private final Assessments assessments;
    private final Submissions submissions;

    RecordPeopleTold(Assessments assessments, Submissions submissions) {
        this.assessments = assessments;
        this.submissions = submissions;
    }

    @Override
    public void execute(DelegateExecution execution) {
        assessments.told(execution.getProcessBusinessKey(), submissions.of(execution, PeopleTold.class), submissions.sender());
    }
}
