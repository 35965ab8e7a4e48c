package org.sharewell.complaint;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.sharewell.access.ClosedToSome;
import org.springframework.stereotype.Component;

/** A complaint is not read or handled by those whom it is about, before the investigation allows it (R33). */
@Component
class NotYetComplainedAbout implements ClosedToSome {

    private static final Pattern OURS = Pattern.compile("(C\\d{2}-\\d+)(-action-\\d+)?");

    private final Complaints complaints;

    NotYetComplainedAbout(Complaints complaints) {
        this.complaints = complaints;
    }

    @Override
    public Set<String> closedTo(String reference) {
        var ours = OURS.matcher(reference);
        return ours.matches() ? complaints.findById(ours.group(1)).map(NotYetComplainedAbout::closedTo).orElse(Set.of())
                : Set.of();
    }

    @Override
    public List<String> closedToSomebody() {
        return complaints.aboutSomebody();
    }

    private static Set<String> closedTo(Complaint complaint) {
        var allowed = complaint.facts().found().filter(found -> "yes".equals(found.mayRead())).isPresent();
        return allowed ? Set.of() : Set.copyOf(complaint.facts().concerned());
    }
}
