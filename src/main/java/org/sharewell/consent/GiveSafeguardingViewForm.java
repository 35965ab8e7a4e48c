package org.sharewell.consent;

import java.util.ArrayList;
import java.util.List;

import org.sharewell.partnership.Partnership;
import org.sharewell.process.Fields;
import org.sharewell.process.FormTask;
import org.sharewell.process.TaskForm;
import org.springframework.stereotype.Component;

/** The safeguarding lead's view on asking without consent: never the asker's own. */
@Component
class GiveSafeguardingViewForm implements TaskForm<GiveSafeguardingViewForm.Given> {

    /** What the safeguarding lead sends: {@code ask} or {@code do-not-ask-yet}, and why. */
    record Given(String view, String reason) {

        SafeguardingView by(String person) {
            return new SafeguardingView(view, reason, person);
        }
    }

    private final Considerations considerations;
    private final Partnership partnership;

    GiveSafeguardingViewForm(Considerations considerations, Partnership partnership) {
        this.considerations = considerations;
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
        var consideration = considerations.of(task.record());
        var chosen = consideration.facts().lastWay();
        return offered(task).with("askedBy", partnership.nameOf(consideration.asker()))
                .with("about", consideration.facts().about())
                .with("explanation", consideration.facts().gate().explanation())
                .with("childSafety", chosen.childSafety())
                .with("ifAsked", chosen.ifAsked()).with("ifNotAsked", chosen.ifNotAsked())
                .with("weighed", chosen.ifAsked() != null)
                .with("practitionersReason", chosen.reason());
    }

    @Override
    public List<String> problems(Given view, FormTask task) {
        var problems = new ArrayList<String>();
        if (task.person().equals(considerations.of(task.record()).asker())) {
            problems.add("This view must come from somebody else than the one who asks. Put the task back for a colleague.");
        }
        if (view.reason() == null) problems.add("Say why, in a sentence or two.");
        return problems;
    }

    @Override
    public String version(FormTask task) {
        return String.valueOf(considerations.of(task.record()).version());
    }
}
