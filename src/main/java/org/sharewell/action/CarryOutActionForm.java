package org.sharewell.action;

import java.util.List;

import org.sharewell.calendar.StaffTime;
import org.sharewell.calendar.Urgency;
import org.sharewell.partnership.Partnership;
import org.sharewell.process.Fields;
import org.sharewell.process.FormTask;
import org.sharewell.process.TaskForm;
import org.springframework.stereotype.Component;

/** What is to be done, and how it stands. */
@Component
class CarryOutActionForm implements TaskForm<CarriedOut> {

    private final Actions actions;
    private final ActionDays days;
    private final Partnership partnership;

    CarryOutActionForm(Actions actions, ActionDays days, Partnership partnership) {
        this.actions = actions;
        this.days = days;
        this.partnership = partnership;
    }

    @Override
    public String id() {
        return "carry-out-action";
    }

    @Override
    public Class<CarriedOut> submission() {
        return CarriedOut.class;
    }

    @Override
    public Fields offered(FormTask task) {
        var action = actions.of(task.record());
        return Fields.none().with("reference", action.id()).with("comesFrom", action.record())
                .with("howSoon", Urgency.inWords(action.facts().agreed().urgency()))
                .with("due", StaffTime.inFull(action.dueAt())).with("safety", action.safety());
    }

    @Override
    public Fields opened(FormTask task) {
        var action = actions.of(task.record());
        var agreedBy = action.facts().agreed().agreedBy();
        return offered(task).with("what", action.facts().agreed().what())
                .with("agreedBy", agreedBy == null ? null : partnership.nameOf(agreedBy)).with("agreed", agreedBy != null)
                .with("moved", String.join("\n", ActionInWords.said(action, partnership)))
                .with("wasMoved", !action.facts().said().isEmpty());
    }

    @Override
    public Fields choices(FormTask task) {
        return Fields.none();
    }

    @Override
    public List<String> problems(CarriedOut said, FormTask task) {
        return ActionPolicy.problems(said, actions.of(task.record()), days.today());
    }

    @Override
    public String version(FormTask task) {
        return String.valueOf(actions.of(task.record()).facts().said().size());
    }
}
