package org.sharewell.complaint;

import java.util.List;
import java.util.Optional;

import org.sharewell.access.AboutAnother;
import org.springframework.stereotype.Component;

/** A complaint about an answer or a request is about the same family as that (R12). */
@Component
class AboutSharing implements AboutAnother {

    private final Complaints complaints;

    AboutSharing(Complaints complaints) {
        this.complaints = complaints;
    }

    @Override
    public Optional<String> about(String theCase) {
        return theCase.startsWith("C") ? complaints.findById(theCase).filter(one -> !one.facts().links().unknown())
                .map(Complaint::concerns) : Optional.empty();
    }

    @Override
    public List<String> casesAbout(String theCase) {
        return complaints.about(theCase).stream().map(Complaint::id).toList();
    }
}
