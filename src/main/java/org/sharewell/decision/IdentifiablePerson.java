package org.sharewell.decision;

import java.util.List;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Question 2: does the information enable a person to be identified? (C67, C69, C70) */
@Component
@Order(2)
class IdentifiablePerson implements Question {

    @Override
    public List<String> problems(ChildDecision child, Circumstances circumstances) {
        if (!child.shares()) return List.of();
        if (child.identifies() == null) return List.of("Say whether somebody could tell who this is about.");
        return child.identifies().equals("yes") && !child.identifiable()
                ? List.of("Without names means that nobody can tell who it is about. Take out what gives it away, or choose"
                        + " another answer.")
                : List.of();
    }
}
