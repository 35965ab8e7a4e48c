package org.sharewell.request;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sharewell.calendar.Urgency;
import org.sharewell.process.Submissions;
import org.springframework.stereotype.Component;

@Component
class RecordRequest implements JavaDelegate {

    private final Describing describing;
    private final Submissions submissions;

    RecordRequest(Describing describing, Submissions submissions) {
        this.describing = describing;
        this.submissions = submissions;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var request = describing.take(execution.getProcessBusinessKey(), submissions.of(execution, Described.class),
                submissions.sender());
        execution.setVariable("starter", request.asker());
        execution.setVariable("unit", request.unit());
        execution.setVariable("urgency", Urgency.inWords(RequestToShare.urgency(request)));
        execution.setVariable("mayBeAsked", request.mayBeAsked());
        execution.setVariable("needed", request.open());
    }
}
