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
        return circumstances.chosen("condition", child.condition()).isPresent() ? List.of()
                : List.of("Sensitive information needs its own condition beside the legal basis. Choose it.");
    }
}
