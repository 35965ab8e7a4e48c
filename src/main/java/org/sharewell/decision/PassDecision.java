package org.sharewell.decision;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sharewell.process.Drafts;
import org.sharewell.process.Submissions;
import org.springframework.stereotype.Component;

@Component
class PassDecision implements JavaDelegate {

    private final AskedOf askedOf;
    private final Together together;
    private final Submissions submissions;
    private final Drafts drafts;

    PassDecision(AskedOf askedOf, Together together, Submissions submissions, Drafts drafts) {
        this.askedOf = askedOf;
        this.together = together;
        this.submissions = submissions;
        this.drafts = drafts;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var reference = execution.getProcessBusinessKey();
        together.pass(submissions.of(execution, Sent.class), askedOf.of(reference), submissions.sender(),
                execution.getTenantId());
        drafts.handOn(reference, "answer-request", submissions.sender(), Together.SENT);
    }
}
