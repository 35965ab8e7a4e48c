package org.sharewell.breach;

import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;

import org.sharewell.calendar.Urgency;
import org.sharewell.partnership.Agency;
import org.sharewell.partnership.Partnership;
import org.sharewell.process.Messages;
import org.sharewell.process.Wake;
import org.springframework.stereotype.Component;

/** What may be a personal data breach as its model asks after it: who assesses it, and how its clock stands (C40). */
@Component("assessDataBreach")
public class AssessDataBreach {

    /** Starts the clock, in the tenant of the agency that it concerns. Its key is the assessment's reference. */
    static final String PERSONAL_DATA_AT_RISK = "PersonalDataAtRisk";
    static final String PROCEDURE = "assess-data-breach";

    private final DataBreaches dataBreaches;
    private final Assessors assessors;
    private final Awareness awareness;
    private final Partnership partnership;
    private final Messages messages;
    private final Clock clock;

    AssessDataBreach(DataBreaches dataBreaches, Assessors assessors, Awareness awareness, Partnership partnership, Messages messages, Clock clock) {
        this.dataBreaches = dataBreaches;
        this.assessors = assessors;
        this.awareness = awareness;
        this.partnership = partnership;
        this.messages = messages;
        this.clock = clock;
    }

    /** Starts the clock of a breach, unless it is known that no personal data are concerned. */
    void beginIfPersonal(Breach breach) {
        if (breach.facts().known().personalData().equals("no")) return;
        var begun = begin(breach, breach.facts().known().awareAt(), null);
        messages.start(PERSONAL_DATA_AT_RISK, begun.id(), breach.agency(), listed(breach));
    }

    /** Keeps one more assessment of a breach, whose clock runs from this moment; what was assessed before stays (R32). */
    DataBreach begin(Breach breach, Instant awareAt, String newFacts) {
        var id = breach.id() + "-assessment-" + (dataBreaches.about(breach.id()).size() + 1);
        return dataBreaches.save(DataBreach.of(id, breach, awareAt, awareness.from(awareAt, breach.unit()),
                AssessmentFacts.because(newFacts)));
    }

    /**
     * New facts of a breach that another case is about as well (C43; R32): its clock runs anew, unless one runs that they
     * belong to.
     */
    void beginAnew(Breach breach, String newFacts) {
        if (dataBreaches.about(breach.id()).stream().anyMatch(one -> !one.isDecided())) return;
        var begun = begin(breach, clock.instant(), newFacts);
        messages.start(PERSONAL_DATA_AT_RISK, begun.id(), breach.agency(), listed(breach));
    }

    /** What lists show of it. */
    Map<String, Object> listed(Breach breach) {
        return Map.of("agency", partnership.unit(breach.unit()).map(Agency::name).orElseThrow(), "urgency",
                Urgency.inWords("now"));
    }

    /** The candidate groups that assess it and see that people are told; never only those whom it is about. */
    public List<String> acting(String reference) {
        return assessors.groups(dataBreaches.of(reference));
    }

    /** User id of who assessed it last, and so goes on; null before; for the model. */
    public String assessor(String reference) {
        var last = dataBreaches.of(reference).facts().last();
        return last == null ? null : last.by();
    }

    /** User id of who sent the last phase, and so sends the next; null before; for the model. */
    public String notifier(String reference) {
        var last = dataBreaches.of(reference).facts().lastPhase();
        return last == null ? null : last.by();
    }

    /** When its 72 hours end; for the model. */
    public Date due(String reference) {
        return Date.from(dataBreaches.of(reference).dueAt());
    }

    /** When the clock warns next; for the model, whose one timer comes back for each. */
    public String warn(String reference) {
        return Wake.at(ClockPolicy.lookAgain(dataBreaches.of(reference), clock.instant()));
    }

    /** Whether it was decided who is told; for the model. */
    public boolean isDecided(String reference) {
        return dataBreaches.of(reference).isDecided();
    }

    /** Whether the Commissioner is to be notified; for the model. */
    public boolean notifies(String reference) {
        var words = dataBreaches.of(reference).facts().decided().words();
        return words != null && words.notifies();
    }

    /** Whether the people affected are to be told; for the model. */
    public boolean tells(String reference) {
        var words = dataBreaches.of(reference).facts().decided().words();
        return words != null && words.tells();
    }

    /** Whether all of the notification was sent; for the model. */
    public boolean isComplete(String reference) {
        return dataBreaches.of(reference).facts().notificationComplete();
    }
}
