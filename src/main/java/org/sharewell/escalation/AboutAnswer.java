package org.sharewell.escalation;

import java.util.List;
import java.util.Optional;

import org.sharewell.access.AboutAnother;
import org.springframework.stereotype.Component;

/** Whoever knows the family has no part in what is disagreed about them either (R12). */
@Component
class AboutAnswer implements AboutAnother {

    private final Escalations escalations;

    AboutAnswer(Escalations escalations) {
        this.escalations = escalations;
    }

    @Override
    public Optional<String> about(String theCase) {
        return theCase.startsWith("E") ? escalations.findById(theCase).map(Escalation::concerns) : Optional.empty();
    }

    @Override
    public List<String> casesAbout(String theCase) {
        return escalations.about(theCase).stream().map(Escalation::id).toList();
    }
}
