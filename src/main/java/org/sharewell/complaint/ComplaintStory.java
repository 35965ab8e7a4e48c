package org.sharewell.complaint;

import java.util.List;
import java.util.stream.Stream;

import org.sharewell.action.ActionInWords;
import org.sharewell.partnership.Partnership;
import org.sharewell.web.Sought;
import org.sharewell.web.Story;
import org.sharewell.web.Told;
import org.springframework.stereotype.Component;

/**
 * A complaint read again: whole by the agency that it came to, and by the partnership what is learnt from it (C16,
 * C42).
 */
@Component
class ComplaintStory implements Story {

    static final String PARTNERSHIP = "partnership";

    private final Complaints complaints;
    private final ReadersOfComplaint readers;
    private final ComplaintInWords inWords;
    private final HandledInWords handled;
    private final Disclosures disclosures;
    private final ComplaintDesk desk;
    private final ActionInWords actions;
    private final Partnership partnership;

    ComplaintStory(Complaints complaints, ReadersOfComplaint readers, ComplaintInWords inWords,
                   HandledInWords handled, Disclosures disclosures, ComplaintDesk desk, ActionInWords actions,
                   Partnership partnership) {
        this.complaints = complaints;
        this.readers = readers;
        this.inWords = inWords;
        this.handled = handled;
        this.disclosures = disclosures;
        this.desk = desk;
        this.actions = actions;
        this.partnership = partnership;
    }

    @Override
    public String procedure() {
        return ComplaintHandling.PROCEDURE;
    }

    @Override
    public List<Side> sides(String reference) {
        return complaints.findById(reference).stream().flatMap(complaint -> Stream.concat(
                Stream.of(readers.own(complaint)), readers.partnership(complaint).stream())).toList();
    }

    @Override
    public Told told(String reference, String person) {
        var complaint = complaints.of(reference);
        var inside = partnership.agencyIdsOf(person).contains(complaint.agency());
        var learning = complaint.facts().end().filter(ComplaintEnd::isShared);
        return new Told("Complaint", List.of(), inside || learning.isEmpty() ? whole(complaint, person)
                : List.of(new Told.Section("What is learnt from it", handled.learning(learning.get()).all(),
                List.of())));
    }

    private List<Told.Section> whole(Complaint complaint, String person) {
        var lines = Told.Lines.none().with("State", ComplaintInWords.standing(complaint));
        disclosures.caseOf(complaint).ifPresent(one -> lines.with("Breach case", one, one));
        links(lines, complaint);
        var came = List.of(new Told.Section("Where it stands", lines.all(), List.of()),
                new Told.Section("Until when", inWords.clocks(complaint).all(), List.of()),
                new Told.Section("What came", (complaint.facts().concerned().contains(person)
                        ? inWords.enteredForConcerned(complaint) : inWords.entered(complaint)).all(), List.of()));
        return readers.onlyEntered(complaint, person) ? came : Stream.concat(came.stream(), Stream.of(
                new Told.Section("What was done", List.of(), handled.parts(complaint)),
                actions.section(desk.actionsOf(complaint)))).toList();
    }

    private void links(Told.Lines lines, Complaint complaint) {
        var links = complaint.facts().links();
        lines.with("Linked to the first", links.first(), links.first());
        links.again().forEach(one -> lines.with("It came again", one, one));
        links.sameMatter().forEach(one -> lines.with("Somebody else complains of the same", one, one));
        complaints.after(complaint.id()).forEach(one -> lines.with("Complained about again", one.id(), one.id()));
    }

    @Override
    public List<Listed> of(String person, int most) {
        return complaints.withPartOf(person, most).stream()
                .map(one -> listed(one, "A complaint that you had a part in")).toList();
    }

    @Override
    public List<Listed> of(Sought sought) {
        return complaints.kept(sought).stream().map(one -> listed(one, "A complaint")).toList();
    }

    private static Listed listed(Complaint complaint, String what) {
        return new Listed(complaint.id(), complaint.unit(), what, ComplaintInWords.standing(complaint),
                complaint.receivedAt());
    }
}
