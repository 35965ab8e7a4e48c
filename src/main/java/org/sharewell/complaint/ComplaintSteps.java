package org.sharewell.complaint;

import org.sharewell.action.CarryOutAction;
import org.sharewell.action.Owners;
import org.springframework.stereotype.Component;

/** What each step of a complaint leads to. */
@Component
class ComplaintSteps {

    private final Complaints complaints;
    private final ComplaintWaits waits;
    private final Disclosures disclosures;
    private final CarryOutAction carryOutAction;
    private final ComplaintNews news;

    ComplaintSteps(Complaints complaints, ComplaintWaits waits, Disclosures disclosures, CarryOutAction carryOutAction,
                   ComplaintNews news) {
        this.complaints = complaints;
        this.waits = waits;
        this.disclosures = disclosures;
        this.carryOutAction = carryOutAction;
        this.news = news;
    }

    /** It is handled from now on; where it says that information went astray, a breach case is too (C36). */
    Complaint open(Complaint complaint) {
        var said = complaint.facts().described();
        var opened = begin(ComplaintStep.ACKNOWLEDGEMENT, complaint, null);
        if ("yes".equals(said.disclosure())) {
            disclosures.open(opened, said.aware(opened.receivedAt()), opened.facts().enteredBy());
        }
        return opened;
    }

    Complaint acknowledge(Complaint complaint, Acknowledged said, String person) {
        return begin(ComplaintStep.TRIAGE, complaint.knowing(complaint.facts()
                .saying(ComplaintFacts.Said.of(waits.now(), person, said))), person);
    }

    Complaint triage(Complaint complaint, Triaged said, String person) {
        var triaged = complaint.knowing(complaint.facts().saying(ComplaintFacts.Said.of(waits.now(), person, said)));
        if ("yes".equals(said.disclosure())) disclosures.open(triaged, said.aware(triaged.receivedAt()), person);
        if (said.withdrawn()) return end(triaged, "withdrawn", person);
        return said.isForUs() ? begin(ComplaintStep.INVESTIGATION, triaged, person) : end(triaged, "passed-on", person);
    }

    Complaint look(Complaint complaint, Looked said, String person) {
        var looked = complaint.knowing(complaint.facts().saying(ComplaintFacts.Said.of(waits.now(), person, said)));
        return switch (said.step()) {
            case "found" -> begin(ComplaintStep.CLOSING, looked, person);
            case "back" -> begin(ComplaintStep.INVESTIGATION, looked, person);
            case "longer" -> complaints.save(waits.putOff(looked));
            case "withdrawn" -> end(looked, "withdrawn", person);
            default -> complaints.save(looked);
        };
    }

    Complaint close(Complaint complaint, ComplaintEnd said, String person) {
        var instead = said.instead();
        if (instead.isPresent()) return look(complaint, instead.get(), person);
        said.toDo().forEach(one -> carryOutAction.begin(Owners.agreed(complaint.id(), complaint.unit(), one.who(),
                one.what(), one.by(), person)));
        var closed = end(complaint.knowing(complaint.facts().saying(ComplaintFacts.Said.of(waits.now(), person, said))),
                "closed", person);
        if (said.isShared()) news.learning(closed, person);
        return closed;
    }

    private Complaint begin(ComplaintStep step, Complaint complaint, String person) {
        var begun = complaints.save(waits.begin(step, complaint));
        news.begun(begun, step, person);
        return begun;
    }

    private Complaint end(Complaint complaint, String how, String person) {
        var ended = complaints.save(complaint.ended(how, waits.now()));
        news.ended(ended, person);
        return ended;
    }
}
