package org.sharewell.consent;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sharewell.process.Submissions;
import org.sharewell.register.Entry;
import org.sharewell.register.FactsJson;
import org.sharewell.register.Register;
import org.springframework.stereotype.Component;

@Component
class RecordView implements JavaDelegate {

    private final Considerations considerations;
    private final Submissions submissions;
    private final Register register;
    private final FactsJson json;

    RecordView(Considerations considerations, Submissions submissions, Register register, FactsJson json) {
        this.considerations = considerations;
        this.submissions = submissions;
        this.register = register;
        this.json = json;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var view = submissions.of(execution, GiveSafeguardingViewForm.Given.class).by(submissions.sender());
        var consideration = considerations.save(considerations.of(execution.getProcessBusinessKey()).advised(view));
        register.enter(Entry.of(consideration.id(), "consider-consent", "Safeguarding lead's view recorded", view.by(),
                        execution.getTenantId())
                .deciding(view.view(), view.by(), execution.getTenantId(), consideration.id())
                .with(json.write(consideration.facts())));
        execution.setVariable("next", WayOnPolicy.nextAfterView(consideration));
    }
}
