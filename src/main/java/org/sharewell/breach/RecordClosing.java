package org.sharewell.breach;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sharewell.process.Submissions;
import org.sharewell.register.Entry;
import org.sharewell.register.FactsJson;
import org.sharewell.register.Register;
import org.springframework.stereotype.Component;

@Component
class RecordClosing implements JavaDelegate {

    private final Breaches breaches;
    private final CaseSteps steps;
    private final BreachNews news;
    private final Submissions submissions;
    private final Register register;
    private final FactsJson json;

    RecordClosing(Breaches breaches, CaseSteps steps, BreachNews news, Submissions submissions, Register register,
                  FactsJson json) {
        this.breaches = breaches;
        this.steps = steps;
        this.news = news;
        this.submissions = submissions;
        this.register = register;
        this.json = json;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var said = submissions.of(execution, Closing.class);
        var breach = steps.closing(breaches.of(execution.getProcessBusinessKey()), said, submissions.sender());
        register.enter(Entry.of(breach.id(), BreachHandling.PROCEDURE, "Breach case closed", submissions.sender(),
                        breach.agency())
                .deciding(said.outcome(), submissions.sender(), breach.agency(), breach.source()).with(json.write(said))
                .counting(BreachCounted.closed(breach)));
        news.ended(breach);
    }
}
