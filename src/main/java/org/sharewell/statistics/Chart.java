package org.sharewell.statistics;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What is shown on the page “Code of Practice”: each a few figures that answer one question, and what they mean. */
enum Chart {

    ANSWERED("Requests", "Time to answer", Shape.TIMES, List.of("answered"),
            "From the moment an agency was asked until it first decided anything; a question asked back is no answer. In "
                    + "time is what was answered before it was due in that agency's hours."),
    OPENED("Requests", "Waiting and handling", Shape.TIMED_MEASURES, List.of("opened", "handled"),
            "Waiting is from being asked until somebody there first opened the request, handling from then until it was "
                    + "answered. Both are counted when it is answered."),
    SHARE_OPENED("Requests", "Time until what was shared is read", Shape.TIMED_MEASURES, List.of("share-opened"),
            "From the moment it lay in the recipient's list until it was first opened."),
    VOLUME("Requests", "Requests and shares", Shape.MEASURES, List.of("asked", "received", "delivered", "no-longer-needed"),
            "Agencies asked, requests that reached an agency, shares delivered, and requests nobody waited for any more."),
    REQUEST_ENDED("Requests", "How requests ended", Shape.COUNTS, List.of("request-ended"),
            "Closed by the asker, withdrawn, or not asked after considering it. What was never described has no urgency."),
    OUTCOME("Decisions", "What was decided", Shape.COUNTS, List.of("outcome"),
            "Once for each child who was asked about, when it is decided. What is still open is not counted yet; a decision "
                    + "taken anew is counted again."),
    REFUSAL("Decisions", "Reasons for not sharing", Shape.COUNTS, List.of("refusal"),
            "Each reason given for not sharing, or not all of it; a decision may rest on several."),
    BASIS("Decisions", "Legal bases", Shape.COUNTS, List.of("basis"),
            "The basis, and the condition for sensitive information, on which something was shared about a child."),
    REGIME("Decisions", "Legal regimes", Shape.COUNTS, List.of("regime"),
            "General data protection, law enforcement, or criminal offences, by the bases that were relied on."),
    EMERGENCY("Decisions", "Emergencies", Shape.MEASURES, List.of("emergency"),
            "What was shared at once because a child might come to harm."),
    EMERGENCY_RECORDED("Decisions", "Records after an emergency", Shape.TIMED_MEASURES, List.of("emergency-recorded"),
            "From sharing in an emergency until its record was completed. In time is what was complete when it was due."),
    CONSENT_ROUTE("Consent", "What the consent gate said", Shape.COUNTS, List.of("consent-route"),
            "Each time that a request was described: ask, seek consent first, weigh the public interest, or ask the "
                    + "safeguarding lead."),
    CONSENT_GROUND("Consent", "Grounds for not asking for consent", Shape.COUNTS, List.of("consent-ground"),
            "As the asking side gave them."),
    CONSENT_WAY("Consent", "Ways on after a stop", Shape.COUNTS, List.of("consent-way"),
            "What the asking side chose when the gate said stop."),
    DECIDER_CONSENT("Consent", "Consent where it was decided", Shape.COUNTS, List.of("decider-consent"),
            "What the deciding agency knew of consent, once for each child."),
    ESCALATED("Disagreements", "Disagreements by ground", Shape.COUNTS, List.of("escalated"),
            "Each disagreement when it is raised, in the agency that raises it."),
    STAGE_REACHED("Disagreements", "Stages reached", Shape.COUNTS, List.of("stage-reached"),
            "Each time that a stage began."),
    STAGE_LEFT("Disagreements", "Time at each stage", Shape.TIMES, List.of("stage-left"),
            "From the beginning of a stage until it was left, settled or not; the last is left when the disagreement ends."),
    ESCALATION_ENDED("Disagreements", "How disagreements ended", Shape.COUNTS, List.of("escalation-ended"),
            "Settled with what outcome, withdrawn, or by another route."),
    ESCALATION_ENDED_AT("Disagreements", "Where disagreements ended", Shape.COUNTS, List.of("escalation-ended-at"),
            "The stage at which they ended."),
    BREACH_KIND("Breaches", "Breaches by kind", Shape.COUNTS, List.of("breach-kind"),
            "Each breach when its case is closed."),
    BREACH_CAUSE("Breaches", "Breaches by cause", Shape.COUNTS, List.of("breach-cause"),
            "Each breach when its case is closed."),
    BREACH_OUTCOME("Breaches", "How breach cases ended", Shape.COUNTS, List.of("breach-outcome"),
            "A broken Code, a near miss, or no breach."),
    BREACH_REPORTED("Breaches", "Time to report", Shape.TIMED_MEASURES, List.of("breach-reported"),
            "From noticing a breach until it was reported, where somebody said when it was noticed; counted when its case "
                    + "is closed."),
    BREACH_DECIDED("Breaches", "Decisions within 72 hours", Shape.TIMED_MEASURES, List.of("breach-decided", "commissioner-notified"),
            "From awareness of a personal data breach until it was decided whether the Information Commissioner is notified, "
                    + "and until the first notification went. In time is within 72 consecutive hours."),
    COMPLAINT_CLOCKS("Complaints", "Complaints within their clocks", Shape.TIMED_MEASURES,
            List.of("complaint-acknowledged", "complaint-answered"),
            "From receipt until it was acknowledged, and until its outcome was told. In time by the agency's own "
                    + "procedure, which is never later than the law."),
    COMPLAINT_OUTCOME("Complaints", "Outcomes of complaints", Shape.COUNTS, List.of("complaint-answered"),
            "Upheld, in part, or not, when the complaint is closed."),
    COMPLAINT_KIND("Complaints", "What complaints are about", Shape.COUNTS, List.of("complaint-kind"),
            "By the procedure that each was triaged to; one may belong to several."),
    COMPLAINT_CAUSE("Complaints", "Causes of complaints", Shape.COUNTS, List.of("complaint-cause"),
            "As found when the complaint is closed."),
    COMPLAINT_THEME("Complaints", "Themes of complaints", Shape.COUNTS, List.of("complaint-theme"),
            "As given when the complaint is closed."),
    REMINDED("Reminders", "Reminders, and how far work climbed", Shape.COUNTS, List.of("reminded"),
            "Each time that somebody was told that something waits, by how far up it went.");

    /** What its rows are: how many of each value, how long each value took, or how many of, or how long, each measure. */
    enum Shape { COUNTS, TIMES, MEASURES, TIMED_MEASURES }

    final String group;
    final String title;
    final Shape shape;
    final List<String> measures;
    final String definition;

    Chart(String group, String title, Shape shape, List<String> measures, String definition) {
        this.group = group;
        this.title = title;
        this.shape = shape;
        this.measures = measures;
        this.definition = definition;
    }

    /** As addresses write it: {@code breach-kind}. */
    String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The chart of this id; empty if there is none. */
    static Optional<Chart> of(String id) {
        return Arrays.stream(values()).filter(chart -> chart.id().equals(id)).findFirst();
    }

    /** Whether everything in it says how urgent it was; by what does not, it is not narrowed down. */
    boolean byUrgency() {
        return this != CONSENT_WAY && this != REMINDED;
    }

    /** Whether everything in it belongs to a kind of enquiry, as far as one was chosen. */
    boolean byKind() {
        return byUrgency() && List.of("Requests", "Decisions", "Consent").contains(group);
    }

    /** Whether it shows times. */
    boolean timed() {
        return shape == Shape.TIMES || shape == Shape.TIMED_MEASURES;
    }

    /** Whether it has a row for each measure, and not for each value. */
    boolean byMeasure() {
        return shape == Shape.MEASURES || shape == Shape.TIMED_MEASURES;
    }
}
