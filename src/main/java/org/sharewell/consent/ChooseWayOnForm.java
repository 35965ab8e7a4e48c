package org.sharewell.consent;

import java.util.List;

import org.sharewell.process.Fields;
import org.sharewell.process.FormTask;
import org.sharewell.process.TaskForm;
import org.sharewell.telling.WhoMayLearn;
import org.springframework.stereotype.Component;

/** The gate said stop: its explanation, and the ways on from here. */
@Component
class ChooseWayOnForm implements TaskForm<WayOn> {

    private final Considerations considerations;
    private final SafeguardingViews views;
    private final WayOnPolicy policy;
    private final ConsentRules rules;
    private final WhoMayLearn whoMayLearn;

    ChooseWayOnForm(Considerations considerations, SafeguardingViews views, WayOnPolicy policy, ConsentRules rules,
                    WhoMayLearn whoMayLearn) {
        this.considerations = considerations;
        this.views = views;
        this.policy = policy;
        this.rules = rules;
        this.whoMayLearn = whoMayLearn;
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
        var view = views.lastGiven(task.record()).orElse(null);
        return offered(task).and(whoMayLearn.atTop(task.record())).with("explanation", facts.gate().explanation())
                .with("advised", view != null)
                .with("leadSaid", view == null ? null : ViewPolicy.inWords(view))
                .with("leadFirst", rules.safeguardingViewRequired())
                .with("leaveLater", facts.harmNotClear() && !WayOnPolicy.helpedBy(view))
                .options("ways", policy.ways(facts, view));
    }

    @Override
    public List<String> problems(WayOn chosen, FormTask task) {
        return WayOnPolicy.problems(chosen);
    }

    @Override
    public String version(FormTask task) {
        return String.valueOf(considerations.of(task.record()).version());
    }
}
