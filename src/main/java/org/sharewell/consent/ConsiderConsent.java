package org.sharewell.consent;

import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.Optional;

import org.sharewell.calendar.Deadlines;
import org.sharewell.calendar.OpeningHours;
import org.sharewell.calendar.Term;
import org.sharewell.partnership.Agency;
import org.sharewell.partnership.Partnership;
import org.springframework.stereotype.Component;

/** Lets the procedure that was stopped begin considering, and gives it the consents afterwards. */
@Component("considerConsent")
public class ConsiderConsent {

    // The Code says "without delay" (C49); the same working day is the partnership's reading of it (C52).
    private static final Term WITHOUT_DELAY = Term.of("4 working hours");
    private static final Term TO_SEEK_CONSENT = Term.of("5 working days");

    private final Considerations considerations;
    private final ConsentGate gate;
    private final Partnership partnership;
    private final Deadlines deadlines;
    private final Clock clock;
    private final JudgedAgain judgedAgain;

    ConsiderConsent(Considerations considerations, ConsentGate gate, Partnership partnership, Deadlines deadlines,
                    Clock clock, JudgedAgain judgedAgain) {
        this.considerations = considerations;
        this.gate = gate;
        this.partnership = partnership;
        this.deadlines = deadlines;
        this.clock = clock;
        this.judgedAgain = judgedAgain;
    }

    /**
     * Asks the gate and keeps the question, so that it can be considered what else can be done.
     *
     * @param reference the request
     * @param about who and what it is about, in words for the safeguarding lead
     */
    public Gate begin(String reference, String unit, String asker, String about, GateQuestion question,
                      List<Consent> consents) {
        var answer = gate.decide(question);
        var before = considerations.findById(reference);
        var now = considerations.save(new Consideration(reference, before.map(Consideration::version).orElse(null), unit, asker,
                new Considered(about, question, answer, consents,
                        before.map(earlier -> earlier.facts().ways()).orElse(List.of()),
                        before.map(earlier -> earlier.facts().view()).orElse(null))));
        before.ifPresent(earlier -> judgedAgain.record(earlier, now));
        return answer;
    }

    /** What was considered for a request; empty if the gate was never asked about it. */
    public Optional<Considered> about(String reference) {
        return considerations.findById(reference).map(Consideration::facts);
    }

    /** When the practitioner or the safeguarding lead should have answered; for the model. */
    public Date soon(String reference) {
        return due(reference, WITHOUT_DELAY);
    }

    /** When consent should have been sought; for the model. */
    public Date dueForConsent(String reference) {
        return due(reference, TO_SEEK_CONSENT);
    }

    private Date due(String reference, Term term) {
        OpeningHours hours = partnership.unit(considerations.of(reference).unit()).map(Agency::hours).orElseThrow();
        return Date.from(deadlines.after(clock.instant(), term, hours));
    }
}
