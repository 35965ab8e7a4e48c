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
    private final WhomItIsAbout about;

    NotYetComplainedAbout(Complaints complaints, WhomItIsAbout about) {
        this.complaints = complaints;
        this.about = about;
    }

    @Override
    public Set<String> closedTo(String reference) {
        var ours = OURS.matcher(reference);
        return ours.matches() ? complaints.findById(ours.group(1)).map(this::closedTo).orElse(Set.of())
                : Set.of();
    }

    @Override
    public List<String> closedToSomebody() {
        return complaints.aboutSomebody();
    }

    /** An investigation by one of them allows nothing. */
    private Set<String> closedTo(Complaint complaint) {
        var them = about.people(complaint);
        var allowed = complaint.facts().said().stream().anyMatch(said -> said.looked() != null
                && "yes".equals(said.looked().mayRead()) && !them.contains(said.by()));
        return allowed ? Set.of() : them;
    }
}
