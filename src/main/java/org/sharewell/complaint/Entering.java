package org.sharewell.complaint;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.sharewell.action.Agreed;
import org.sharewell.action.CarryOutAction;
import org.sharewell.calendar.StaffTime;
import org.sharewell.calendar.Urgency;
import org.sharewell.partnership.Agency;
import org.sharewell.partnership.Partnership;
import org.sharewell.partnership.Role;
import org.sharewell.process.Messages;
import org.sharewell.register.Entry;
import org.sharewell.register.FactsJson;
import org.sharewell.register.Register;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Complaints as they come (C36, C37). Staff enter them by a form; a public page calls {@link #receive}. The clocks run
 * from receipt, however long it takes to describe one.
 */
@Component
public class Entering {

    static final String PROCEDURE = "enter-complaint";
    static final String LINKED = "linked";

    private final Complaints complaints;
    private final ComplaintWaits waits;
    private final Disclosures disclosures;
    private final ComplaintNews news;
    private final CarryOutAction carryOutAction;
    private final Partnership partnership;
    private final Register register;
    private final FactsJson json;
    private final Messages messages;

    Entering(Complaints complaints, ComplaintWaits waits, Disclosures disclosures, ComplaintNews news,
             CarryOutAction carryOutAction, Partnership partnership, Register register, FactsJson json,
             Messages messages) {
        this.complaints = complaints;
        this.waits = waits;
        this.disclosures = disclosures;
        this.news = news;
        this.carryOutAction = carryOutAction;
        this.partnership = partnership;
        this.register = register;
        this.json = json;
        this.messages = messages;
    }

    /**
     * What is missing or cannot be in a complaint that comes without a form of ours, in sentences; empty if it can be
     * taken.
     */
    public List<String> problems(Entered words, Described said) {
        var now = waits.now();
        return Stream.of(EntryPolicy.entered(words, now), EntryPolicy.described(said, words.received(now),
                said.earlier() == null || complaints.existsById(said.earlier()))).flatMap(List::stream).toList();
    }

    /**
     * Takes a complaint that comes without a form of ours, and begins its handling.
     *
     * @param unit the agency or team that it comes to
     * @return its reference, by which the complainant can ask after it
     */
    @Transactional
    public String receive(String unit, Entered words, Described said) {
        var entered = enter(words, unit, null);
        register.enter(Entry.of(entered.id(), PROCEDURE, "Complaint received", null, entered.agency())
                .with(json.write(entered.facts())));
        var complaint = describe(entered, said, null);
        if (!complaint.state().equals(LINKED)) handOn(complaint);
        return complaint.id();
    }

    /**
     * Keeps it as it came. Where a child may be in danger somebody has to see to that at once, before all else (R30,
     * R33).
     */
    Complaint enter(Entered words, String unit, String person) {
        var agency = partnership.unit(unit).map(Agency::id).orElseThrow();
        var received = words.received(waits.now());
        var year = String.valueOf(StaffTime.localDay(waits.now()).getYear()).substring(2);
        var id = "C%s-%05d".formatted(year, complaints.nextNumber());
        var facts = ComplaintFacts.of(words, person, waits.clocks(unit, received));
        var complaint = complaints.save(waits.begin(ComplaintStep.DESCRIPTION,
                Complaint.of(id, unit, agency, facts, received)));
        if (words.mayBeDanger()) carryOutAction.begin(new Agreed(id, unit, Role.SAFEGUARDING_LEAD.id(), null,
                "Somebody who complains says that a child is in danger, or may be. Find out who, warn them today, and"
                        + " see that they are safe. They wrote: " + words.what(), true, "now", null, person));
        return complaint;
    }

    /** Keeps what is said of it, and with which others it belongs: sent twice, it is linked and not doubled. */
    Complaint describe(Complaint complaint, Described said, String person) {
        // Two that come at once would each miss the other.
        messages.oneAfterTheOther("complaints of " + complaint.agency());
        var open = complaints.openOf(complaint.agency(), said.matter());
        var first = Optional.ofNullable(said.earlier()).flatMap(complaints::findById).filter(Complaint::open)
                .filter(one -> one.agency().equals(complaint.agency()) && !one.id().equals(complaint.id()))
                .or(() -> SamePolicy.first(complaint, said, open));
        var unknown = said.concerns() != null && register.about(said.concerns()).isEmpty();
        var described = complaint.knowing(complaint.facts().described(said, new ComplaintFacts.Links(unknown,
                first.map(Complaint::id).orElse(null), null, SamePolicy.sameMatter(complaint, said, open))));
        return first.map(one -> link(described, one, person)).orElseGet(() -> complaints.save(described));
    }

    private Complaint link(Complaint complaint, Complaint first, String person) {
        var linked = complaints.save(complaint.ended(LINKED, waits.now()));
        var kept = complaints.save(first.knowing(first.facts().repeatedBy(linked.id())));
        register.enter(Entry.of(linked.id(), PROCEDURE, "Complaint linked to the first", person, linked.agency()));
        register.enter(Entry.of(kept.id(), ComplaintHandling.PROCEDURE, "The same complaint came again", person,
                kept.agency()));
        var said = linked.facts().described();
        if ("yes".equals(said.disclosure())) disclosures.open(kept, said.aware(linked.receivedAt()), person);
        news.cameAgain(kept, linked, person);
        return linked;
    }

    /** Begins its handling, in its own agency. */
    void handOn(Complaint complaint) {
        messages.start(ComplaintHandling.COMPLAINT_RECEIVED, complaint.id(), complaint.agency(), atHand(complaint));
    }

    /** What lists show of it (R12): no word of what it is about. */
    Map<String, Object> atHand(Complaint complaint) {
        return Map.of("agency", partnership.unit(complaint.unit()).map(Agency::name).orElseThrow(),
                "urgency", Urgency.inWords(complaint.urgency()));
    }
}
