package org.sharewell.breach;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

import org.sharewell.partnership.Partnership;
import org.sharewell.partnership.Role;
import org.sharewell.process.Fields;
import org.sharewell.process.FormTask;
import org.sharewell.process.Option;
import org.sharewell.process.TaskForm;
import org.springframework.stereotype.Component;

/** What a breach means for the people affected, and who is told; it comes back until that is decided (C40; R32). */
@Component
class AssessDataBreachForm implements TaskForm<Assessing> {

    private final DataBreaches dataBreaches;
    private final Breaches breaches;
    private final BreachInWords inWords;
    private final DataBreachInWords dataInWords;
    private final Awareness awareness;
    private final Partnership partnership;
    private final Clock clock;

    AssessDataBreachForm(DataBreaches dataBreaches, Breaches breaches, BreachInWords inWords, DataBreachInWords dataInWords,
                         Awareness awareness, Partnership partnership, Clock clock) {
        this.dataBreaches = dataBreaches;
        this.breaches = breaches;
        this.inWords = inWords;
        this.dataInWords = dataInWords;
        this.awareness = awareness;
        this.partnership = partnership;
        this.clock = clock;
    }

    @Override
    public String id() {
        return "assess-data-breach";
    }

    @Override
    public Class<Assessing> submission() {
        return Assessing.class;
    }

    @Override
    public Fields offered(FormTask task) {
        return Fields.none().with("reference", task.record()).with("left", awareness.left(dataBreaches.of(task.record())));
    }

    @Override
    public Fields opened(FormTask task) {
        var breach = dataBreaches.of(task.record());
        var last = breach.facts().last();
        return offered(task).and(inWords.atTop(breaches.of(breach.breach())))
                .with("assessedSoFar", dataInWords.soFar(breach))
                .with("risk", last == null ? null : DataBreachInWords.table(last.risk())).with("isAssessed", last != null)
                .with("isLate", breach.late() || clock.instant().isAfter(breach.dueAt())).and(choices(task));
    }

    @Override
    public Fields choices(FormTask task) {
        var steps = new ArrayList<>(List.of(new Option("Assess what it means for the people affected", "assess")));
        if (dataBreaches.of(task.record()).facts().last() != null) steps.add(new Option("Decide who is told", "decide"));
        steps.add(new Option("It is no personal data breach", "no-data-breach"));
        steps.add(new Option("Correct since when we are aware of it", "correct"));
        return Fields.none().options("steps", steps);
    }

    @Override
    public List<String> problems(Assessing said, FormTask task) {
        var breach = dataBreaches.of(task.record());
        var theCase = breaches.of(breach.breach());
        if (theCase.isAbout(task.person())) return WhoActs.problems(theCase, task.person());
        var officers = partnership.people(breach.unit(), Role.DATA_PROTECTION_OFFICER);
        return AssessingPolicy.problems(said, breach, new AssessingPolicy.Standing(clock.instant(),
                breach.facts().newFacts() == null ? theCase.reportedAt() : breach.begunAt(),
                officers.contains(task.person())));
    }

    @Override
    public String version(FormTask task) {
        return String.valueOf(dataBreaches.of(task.record()).facts().assessed().size());
    }
}
