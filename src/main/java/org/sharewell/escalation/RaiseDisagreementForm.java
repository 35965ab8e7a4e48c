package org.sharewell.escalation;

import java.util.List;

import org.sharewell.partnership.Partnership;
import org.sharewell.process.Fields;
import org.sharewell.process.Option;
import org.sharewell.process.StartForm;
import org.springframework.stereotype.Component;

/** The start: is a child in danger, with whom does somebody disagree, and about what. */
@Component
class RaiseDisagreementForm implements StartForm<Raised> {

    private final Disagreements disagreements;
    private final EscalationLadder ladder;
    private final Partnership partnership;

    RaiseDisagreementForm(Disagreements disagreements, EscalationLadder ladder, Partnership partnership) {
        this.disagreements = disagreements;
        this.ladder = ladder;
        this.partnership = partnership;
    }

    @Override
    public String id() {
        return "raise-disagreement";
    }

    @Override
    public Class<Raised> submission() {
        return Raised.class;
    }

    @Override
    public Fields choices() {
        return Fields.none().with("standing", ladder.inWords())
                .options("units", partnership.askable().stream()
                        .map(unit -> new Option(unit.name(), unit.unit())).toList())
                .options("grounds", ladder.grounds().stream()
                        .map(ground -> new Option(ground.name(), ground.id())).toList());
    }

    @Override
    public List<String> problems(Raised raised, String person) {
        return disagreements.problems(raised, person);
    }
}
