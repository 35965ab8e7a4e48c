package org.sharewell.consent;

import java.util.ArrayList;
import java.util.List;

import org.sharewell.partnership.Partnership;
import org.sharewell.process.Fields;
import org.sharewell.process.FormTask;
import org.sharewell.process.TaskForm;
import org.sharewell.telling.WhoMayLearn;
import org.springframework.stereotype.Component;

/** The safeguarding lead's view on asking without consent: never the asker's own. */
@Component
class GiveSafeguardingViewForm implements TaskForm<GiveSafeguardingViewForm.Given> {

    /** What the safeguarding lead sends: {@code ask} or {@code do-not-ask-yet}, and why. */
    record Given(String view, String reason) { }

    private final SafeguardingViews views;
    private final WhoMayLearn whoMayLearn;
    private final Partnership partnership;

    GiveSafeguardingViewForm(SafeguardingViews views, WhoMayLearn whoMayLearn, Partnership partnership) {
        this.views = views;
        this.whoMayLearn = whoMayLearn;
        this.partnership = partnership;
    }

    @Override
    public String id() {
        return "give-safeguarding-view";
    }

    @Override
    public Class<Given> submission() {
        return Given.class;
    }

    @Override
    public Fields offered(FormTask task) {
        return Fields.none().with("reference", task.record());
    }

    @Override
    public Fields opened(FormTask task) {
        var view = views.of(task.record());
        var asked = view.facts().asked();
        var chosen = asked.lastWay();
        return offered(task).and(whoMayLearn.atTop(view.request())).with("askedBy", partnership.nameOf(view.asker()))
                .with("about", asked.about())
                .with("explanation", asked.gate().explanation())
                .with("childSafety", chosen.childSafety())
                .with("ifAsked", chosen.ifAsked()).with("ifNotAsked", chosen.ifNotAsked())
                .with("weighed", chosen.ifAsked() != null)
                .with("practitionersReason", chosen.reason()).with("reasoned", chosen.reason() != null)
                .with("effect", ViewPolicy.effect(asked))
                .options("views", ViewPolicy.views(asked));
    }

    @Override
    public List<String> problems(Given view, FormTask task) {
        var problems = new ArrayList<String>();
        if (task.person().equals(views.of(task.record()).asker())) {
            problems.add("This view must come from somebody else than the one who asks. Put the task back for a colleague.");
        }
        if (view.reason() == null) problems.add("Say why, in a sentence or two.");
        return problems;
    }

    @Override
    public String version(FormTask task) {
        return String.valueOf(views.of(task.record()).version());
    }
}
