package org.sharewell.breach;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/**
 * A breach of the Code, or what may be one, in the agency that it concerns (C17, C41). Whether it is a personal data
 * breach in law is answered apart, by its {@link DataBreach}.
 *
 * @param id its reference: that of where it comes from, and {@code -breach}
 * @param version null until it is kept
 * @param source reference of the report, complaint or decision that it comes from
 * @param unit the agency or team that it concerns
 * @param agency id of its agency
 * @param kind what it was found to be: {@code disclosure}, {@code loss}, {@code not-shared}, {@code not-recorded},
 *     {@code misuse}, {@code other}; null before somebody has said
 * @param cause why it came about: one of {@link Investigated#CAUSES}; null before the investigation
 * @param nearMiss whether it nearly happened and did not; a near miss stands in the register too
 * @param reportedAt when it came to the agency
 * @param noticedAt when somebody noticed it; null while that is not known
 * @param happenedAt when it happened; null while that is not known
 * @param containedAt when it was contained; null before
 * @param closedAt when its case ended; null while it is open
 * @param outcome how it ended: {@code code-broken}, {@code near-miss} or {@code no-breach}; null before
 * @param facts what is known
 */
@Table("breach")
record Breach(@Id String id, @Version Long version, String source, String unit, String agency, String kind, String cause,
              boolean nearMiss, Instant reportedAt, Instant noticedAt, Instant happenedAt, Instant containedAt,
              Instant closedAt, String outcome, CaseFacts facts) {

    static Breach of(String id, Known known, String agency, Instant at) {
        return new Breach(id, null, known.source(), known.unit(), agency, null, null, false, at, null, null, null, null,
                null, CaseFacts.of(known));
    }

    private Breach with(CaseFacts changed) {
        return new Breach(id, version, source, unit, agency, kind, cause, nearMiss, reportedAt, noticedAt, happenedAt,
                containedAt, closedAt, outcome, changed);
    }

    /** With what whoever reported it said of it; what the case found itself since then stands. */
    Breach described(ReportDescribed said) {
        return new Breach(id, version, source, unit, agency, kind == null ? said.kind() : kind, cause,
                nearMiss || kind == null && said.nearMiss(), reportedAt, noticedAt == null ? said.noticed() : noticedAt,
                happenedAt == null ? said.happened() : happenedAt, containedAt, closedAt, outcome,
                facts.concerning(said.concerned()));
    }

    Breach concerning(List<String> people) {
        return with(facts.concerning(people));
    }

    Breach inDanger(DangerSeen seen) {
        return with(facts.seeing(seen));
    }

    Breach contained(CaseFacts.Look said) {
        var done = said.words().done() ? said.at() : null;
        var adding = facts.containing(said).concerning(said.words().concerned());
        return new Breach(id, version, source, unit, agency, said.words().kind(), cause, nearMiss, reportedAt,
                noticedAt == null ? said.words().noticed() : noticedAt, happenedAt, done, closedAt, outcome, adding);
    }

    Breach investigated(Investigated found, String by, Instant at) {
        return new Breach(id, version, source, unit, agency, kind, found.cause(), nearMiss, reportedAt, noticedAt,
                happenedAt, containedAt, closedAt, outcome, facts.finding(new CaseFacts.Found(at, by, found)));
    }

    Breach closed(Closing closing, String by, Instant at) {
        return new Breach(id, version, source, unit, agency, kind, cause, "near-miss".equals(closing.outcome()), reportedAt,
                noticedAt, happenedAt, containedAt, at, closing.outcome(), facts.ending(new CaseFacts.Ended(at, by, closing)));
    }

    /** Waiting for this step anew, from the first rung of its ladder on. */
    Breach waitingFor(Waiting waiting) {
        return with(facts.waiting(waiting));
    }

    /** Whose step has been taken. */
    Breach noLonger(Step step) {
        return with(facts.notWaiting(step));
    }

    Optional<Waiting> waitingFor(Step step) {
        return facts.waiting().stream().filter(one -> one.step().equals(step.inWords())).findFirst();
    }

    boolean open() {
        return closedAt == null;
    }

    /** Whether those whom it is about may read it, as an investigation by somebody else allows (R31). */
    boolean mayBeReadByThem() {
        var found = facts.found();
        return found != null && "yes".equals(found.words().mayRead()) && !isAbout(found.by());
    }

    /** Why no personal data are concerned, where whoever ended it said so. */
    Optional<String> noPersonalData() {
        return Optional.ofNullable(facts.ended()).map(ended -> ended.words().noPersonalData());
    }

    /** Whether it is about this person. */
    boolean isAbout(String person) {
        return facts.concerned().contains(person);
    }

    /** User id of who looked last whether it is contained; empty before, and where it is about them. */
    Optional<String> looksAgain() {
        return facts.containments().stream().map(CaseFacts.Look::by).reduce((earlier, later) -> later)
                .filter(person -> !isAbout(person));
    }

    /** How soon what is to be done about it is wanted. */
    String urgency() {
        return facts.known().danger().equals("no") ? "today" : "now";
    }

    /** Which one it is and nothing that it says, since whatever fails on it repeats this in logs and stack traces. */
    @Override
    public String toString() {
        return "Breach " + id;
    }
}
