package org.sharewell.consent;

import java.util.List;

import org.sharewell.process.Fields;
import org.sharewell.process.FormTask;
import org.sharewell.process.TaskForm;
import org.springframework.stereotype.Component;

/** The gate said stop: its explanation, and the ways on from here. */
@Component
class ChooseWayOnForm implements TaskForm<WayOn> {

    private final Considerations considerations;
    private final WayOnPolicy policy;

    ChooseWayOnForm(Considerations considerations, WayOnPolicy policy) {
        this.considerations = considerations;
        this.policy = policy;
    }

    @Override
    public String id() {
        return "choose-way-on";
    }

    @Override
    public Class<WayOn> submission() {
        return WayOn.class;
    }

    @Override
    public Fields offered(FormTask task) {
        return Fields.none().with("reference", task.record());
    }

    @Override
    public Fields opened(FormTask task) {
        var facts = considerations.of(task.record()).facts();
        return offered(task).with("explanation", facts.gate().explanation())
                .with("advised", facts.view() != null)
                .with("leadSaid", facts.view() == null ? null : facts.view().reason());
    }

    @Override
    public List<String> problems(WayOn chosen, FormTask task) {
        return policy.problems(chosen, considerations.of(task.record()).facts());
    }

    @Override
    public String version(FormTask task) {
        return String.valueOf(considerations.of(task.record()).version());
    }
}
