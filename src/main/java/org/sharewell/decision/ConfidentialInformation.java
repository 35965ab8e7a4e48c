package org.sharewell.decision;

import java.util.List;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Question 3: is the information confidential, and if it is sensitive, under which condition is it shared? (C71, C82) */
@Component
@Order(3)
class ConfidentialInformation implements Question {

    @Override
    public List<String> problems(ChildDecision child, Circumstances circumstances) {
        if (!child.shares() || !child.identifiable()) return List.of();
        if (child.confidential().isEmpty()) {
            return List.of("Say whether it is confidential: tick what applies, or that none of it does.");
        }
        if (child.confidential().contains("none") && child.confidential().size() > 1) {
            return List.of("You ticked that it is not confidential and why it is. Leave one of them.");
        }
        if (!child.sensitive()) return List.of();
        var condition = circumstances.chosen("condition", child.condition());
        if (condition.isEmpty()) {
            return List.of("Sensitive information needs its own condition beside the legal basis. Choose it.");
        }
        var regimes = circumstances.rests(child).map(LegalBasis::lawEnforcement).distinct().count();
        return regimes > 1 ? List.of("Law enforcement has a legal basis and a condition of its own, which go together only"
                + " with each other. Choose both for law enforcement, or neither.") : List.of();
    }
}
