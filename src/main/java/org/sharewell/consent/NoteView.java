package org.sharewell.consent;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class NoteView implements JavaDelegate {

    private final Considerations considerations;
    private final SafeguardingViews views;
    private final WaitClock waitClock;

    NoteView(Considerations considerations, SafeguardingViews views, WaitClock waitClock) {
        this.considerations = considerations;
        this.views = views;
        this.waitClock = waitClock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var next = ViewPolicy.next(views.of((String) execution.getVariable("view")));
        var before = considerations.of(execution.getProcessBusinessKey());
        waitClock.follow(before, considerations.save(before.leading(next)));
        execution.setVariable("next", next);
    }
}
