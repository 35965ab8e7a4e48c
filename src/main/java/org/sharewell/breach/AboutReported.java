package org.sharewell.breach;

import java.util.List;
import java.util.Optional;

import org.sharewell.access.AboutAnother;
import org.springframework.stereotype.Component;

/** A report about an answer or a request is about the same family as that (R12). */
@Component
class AboutReported implements AboutAnother {

    private final Reports reports;

    AboutReported(Reports reports) {
        this.reports = reports;
    }

    @Override
    public Optional<String> about(String theCase) {
        return theCase.startsWith("B") ? reports.findById(theCase).map(Report::concerns) : Optional.empty();
    }

    @Override
    public List<String> casesAbout(String theCase) {
        return reports.about(theCase).stream().map(Report::id).toList();
    }
}
