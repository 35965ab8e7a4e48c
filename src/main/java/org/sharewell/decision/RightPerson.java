package org.sharewell.decision;

import java.util.ArrayList;
import java.util.List;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Before the seven questions: is what is held about the one who is asked about? (R4) */
@Component
@Order(0)
class RightPerson implements Question {

    @Override
    public List<String> problems(ChildDecision child, Circumstances circumstances) {
        if (child.unclear()) {
            return child.whoIsMeant() == null
                    ? List.of("Write to the asker what would tell you who is meant.") : List.of();
        }
        var problems = new ArrayList<String>();
        var asked = circumstances.asked().children().get(circumstances.number() - 1);
        Identifier.of(child.matchedOn()).stream().filter(identifier -> !asked.gave(identifier))
                .forEach(identifier -> problems.add("The asker gave no " + identifier.words()
                        + " here. Tick what you did match."));
        if (child.matchedOn().isEmpty()) {
            problems.add("Tick on what you matched them, or answer that you cannot tell who is meant.");
        } else if (Identifier.oneAlone(child.matchedOn()) && !child.matchedSure()) {
            problems.add("One match alone may be somebody else. Look again and tick that it is them, or answer that you"
                    + " cannot tell who is meant.");
        }
        return problems;
    }
}
