package org.sharewell.action;

import java.time.Clock;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sharewell.process.Submissions;
import org.sharewell.register.Entry;
import org.sharewell.register.FactsJson;
import org.sharewell.register.Register;
import org.springframework.stereotype.Component;

@Component
class RecordAction implements JavaDelegate {

    private final Actions actions;
    private final ActionDays days;
    private final ActionNews news;
    private final Submissions submissions;
    private final Register register;
    private final FactsJson json;
    private final Clock clock;

    RecordAction(Actions actions, ActionDays days, ActionNews news, Submissions submissions, Register register,
                 FactsJson json, Clock clock) {
        this.actions = actions;
        this.days = days;
        this.news = news;
        this.submissions = submissions;
        this.register = register;
        this.json = json;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var said = submissions.of(execution, CarriedOut.class);
        var action = actions.save(days.following(said, actions.of(execution.getProcessBusinessKey())
                .saying(said, submissions.sender(), clock.instant())));
        register.enter(Entry.of(action.id(), CarryOutAction.PROCEDURE, ActionInWords.event(said), submissions.sender(),
                execution.getTenantId()).with(json.write(said)));
        news.said(action, said, submissions.sender());
        execution.setVariable("action", said.step());
    }
}
