package org.sharewell.breach;

import java.time.Clock;
import java.util.List;

import org.sharewell.partnership.Partnership;
import org.sharewell.register.Counted;
import org.sharewell.register.Entry;
import org.sharewell.register.FactsJson;
import org.sharewell.register.Register;
import org.springframework.stereotype.Component;

/** What happens to a data breach, kept and entered: opened, weighed, decided, corrected, warned of (C40; R31, R32). */
@Component
class Assessments {

    private final DataBreaches dataBreaches;
    private final Breaches breaches;
    private final Assessors assessors;
    private final Awareness awareness;
    private final BreachHandling handling;
    private final AssessDataBreach assessing;
    private final RiskTable risks;
    private final Partnership partnership;
    private final BreachNews news;
    private final Register register;
    private final FactsJson json;
    private final Clock clock;

    Assessments(DataBreaches dataBreaches, Breaches breaches, Assessors assessors, Awareness awareness,
                BreachHandling handling, AssessDataBreach assessing, RiskTable risks, Partnership partnership, BreachNews news, Register register,
                FactsJson json, Clock clock) {
        this.dataBreaches = dataBreaches;
        this.breaches = breaches;
        this.assessors = assessors;
        this.awareness = awareness;
        this.handling = handling;
        this.assessing = assessing;
        this.risks = risks;
        this.partnership = partnership;
        this.news = news;
        this.register = register;
        this.json = json;
        this.clock = clock;
    }

    /** The clock runs. Whoever commissioned the agency hears at once, and has a case and a clock of their own (C43). */
    void open(String reference) {
        var breach = dataBreaches.of(reference);
        register.enter(Entry.of(reference, AssessDataBreach.PROCEDURE, "The 72 hours run", null, breach.agency()));
        news.clockRuns(breach, assessors.warned(breach, ClockPolicy.Warning.SECOND));
        partnership.commissionOf(breach.agency()).ifPresent(commission -> {
            var theirs = handling.begin(new Known(breach.breach(), commission.commissioner(), clock.instant(),
                    breaches.of(breach.breach()).facts().known().danger(), null));
            if (breach.facts().newFacts() != null) {
                assessing.beginAnew(breaches.of(theirs), "New facts at " + breach.id() + ".");
            }
            register.enter(Entry.of(reference, AssessDataBreach.PROCEDURE, "Told to the commissioner", null,
                    breach.agency()));
        });
    }

    /** Takes the step that somebody sent. */
    void take(String reference, Assessing said, String person) {
        var breach = dataBreaches.of(reference);
        switch (said.step()) {
            case "assess" -> weigh(breach, said.facts(), person);
            case "correct" -> correct(breach, said, person);
            case "decide" -> decide(breach, said.decision().notifies() ? "notified" : "not-notified",
                    new AssessmentFacts.Decided(clock.instant(), person, said.decision(), null));
            default -> decide(breach, "no-data-breach",
                    new AssessmentFacts.Decided(clock.instant(), person, null, said.notInLaw()));
        }
    }

    private void weigh(DataBreach breach, Assessing.Weighed facts, String person) {
        var assessed = new AssessmentFacts.Assessed(clock.instant(), person, facts, risks.decide(facts.question()));
        dataBreaches.save(breach.assessed(assessed));
        enter(breach, "Risk to the people affected assessed", person, assessed);
    }

    private void correct(DataBreach breach, Assessing said, String person) {
        dataBreaches.save(breach.corrected(said.aware(), awareness.from(said.aware(), breach.unit()),
                said.correctedBecause(), person, clock.instant()));
        enter(breach, "Moment of awareness corrected", person, said);
    }

    private void decide(DataBreach breach, String how, AssessmentFacts.Decided decided) {
        dataBreaches.save(breach.decided(how, decided, clock.instant()));
        register.enter(Entry.of(breach.id(), AssessDataBreach.PROCEDURE, DataBreachStory.event(how), decided.by(), breach.agency())
                .deciding(how, decided.by(), breach.agency(), breach.breach()).with(json.write(decided))
                .counting(BreachCounted.decided(caseOf(breach), breach, how, decided.at())));
    }

    /** One phase of the notification was sent. */
    void notified(String reference, Notifying said, String person) {
        var breach = dataBreaches.of(reference);
        dataBreaches.save(breach.notified(new AssessmentFacts.Phase(clock.instant(), person, said)));
        register.enter(entry(breach, said.isComplete() ? "Commissioner notified" : "Commissioner notified in part", person,
                said).counting(BreachCounted.notified(caseOf(breach), breach, said)));
    }

    /** The people affected were told, or why not. */
    void told(String reference, PeopleTold said, String person) {
        var breach = dataBreaches.of(reference);
        dataBreaches.save(breach.told(new AssessmentFacts.Told(clock.instant(), person, said)));
        enter(breach, said.told().isEmpty() ? "Nobody affected told, reasons recorded" : "People affected told", person, said);
    }

    /** Whatever the clock wants now; after the decision, that it is still to be told. */
    void warn(String reference) {
        var breach = dataBreaches.of(reference);
        if (breach.isDecided()) remind(breach);
        var due = ClockPolicy.due(breach, clock.instant());
        if (due.isEmpty()) return;
        var given = due.stream().map(warning -> new AssessmentFacts.Warned(warning.name(), clock.instant(),
                breach.awareAt())).toList();
        dataBreaches.save(breach.warned(given, due.contains(ClockPolicy.Warning.OVER)));
        due.forEach(warning -> {
            register.enter(Entry.of(breach.id(), AssessDataBreach.PROCEDURE, warning.event, null, breach.agency())
                    .counting(reminder(breach, warning)));
            news.clock(breach, warning, assessors.warned(breach, warning));
        });
    }

    private void remind(DataBreach breach) {
        if (breach.isOverdue(clock.instant())) dataBreaches.save(breach.warned(List.of(), true));
        register.enter(Entry.of(breach.id(), AssessDataBreach.PROCEDURE, "Reminded of what is still to be told", null,
                breach.agency()).counting(reminder(breach, ClockPolicy.Warning.THIRD)));
        news.stillToTell(breach, assessors.warned(breach, ClockPolicy.Warning.THIRD), "reminder "
                + breach.facts().phases().size() + " " + clock.instant());
    }

    private Counted reminder(DataBreach breach, ClockPolicy.Warning warning) {
        return Counted.reminder(Assessors.upTo(warning)).urgent(caseOf(breach).urgency());
    }

    private Breach caseOf(DataBreach breach) {
        return breaches.of(breach.breach());
    }

    private void enter(DataBreach breach, String event, String person, Object facts) {
        register.enter(entry(breach, event, person, facts));
    }

    private Entry entry(DataBreach breach, String event, String person, Object facts) {
        return Entry.of(breach.id(), AssessDataBreach.PROCEDURE, event, person, breach.agency()).with(json.write(facts));
    }
}
