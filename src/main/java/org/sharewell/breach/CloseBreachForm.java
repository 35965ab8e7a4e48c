package org.sharewell.breach;

import java.util.List;

import org.sharewell.action.Action;
import org.sharewell.action.CarryOutAction;
import org.sharewell.process.Fields;
import org.sharewell.process.FormTask;
import org.sharewell.process.TaskForm;
import org.springframework.stereotype.Component;

/** How the case ends, what follows and what is learnt (C17, C41); never while somebody is to be kept safe (R30). */
@Component
class CloseBreachForm implements TaskForm<Closing> {

    private final Breaches breaches;
    private final DataBreaches dataBreaches;
    private final BreachInWords inWords;
    private final DataBreachInWords dataInWords;
    private final BreachHandling handling;
    private final CarryOutAction carryOutAction;
    private final Owners owners;
    private final Waits waits;

    CloseBreachForm(Breaches breaches, DataBreaches dataBreaches, BreachInWords inWords, DataBreachInWords dataInWords,
                    BreachHandling handling, CarryOutAction carryOutAction, Owners owners, Waits waits) {
        this.breaches = breaches;
        this.dataBreaches = dataBreaches;
        this.inWords = inWords;
        this.dataInWords = dataInWords;
        this.handling = handling;
        this.carryOutAction = carryOutAction;
        this.owners = owners;
        this.waits = waits;
    }

    @Override
    public String id() {
        return "close-breach";
    }

    @Override
    public Class<Closing> submission() {
        return Closing.class;
    }

    @Override
    public Fields offered(FormTask task) {
        return Fields.none().with("reference", task.record());
    }

    @Override
    public Fields opened(FormTask task) {
        var breach = breaches.of(task.record());
        return offered(task).and(inWords.atTop(breach)).with("inLaw", dataInWords.standing(breach))
                .with("isAssessed", isAssessed(breach)).with("isInvestigatedAnew", handling.investigatedTheirOwn(breach))
                .and(choices(task));
    }

    @Override
    public Fields choices(FormTask task) {
        return Fields.none().options("owners", owners.options(breaches.of(task.record()).unit()));
    }

    @Override
    public List<String> problems(Closing said, FormTask task) {
        var open = carryOutAction.open(task.record());
        var breach = breaches.of(task.record());
        var assessments = dataBreaches.about(task.record());
        var standing = new CasePolicy.Standing(open.stream().anyMatch(Action::safety), isAssessed(breach),
                assessments.stream().allMatch(DataBreach::ended), !open.isEmpty(), handling.investigatedTheirOwn(breach));
        var theirOwn = standing.investigatedTheirOwn() && handling.notFor(breach, Step.INVESTIGATION).contains(task.person())
                ? CasePolicy.THEIR_OWN : WhoActs.problems(breach, task.person());
        return theirOwn.isEmpty() ? CasePolicy.closing(said, breach, standing, waits.today()) : theirOwn;
    }

    private boolean isAssessed(Breach breach) {
        return !dataBreaches.about(breach.id()).isEmpty();
    }

    @Override
    public String version(FormTask task) {
        return String.valueOf(breaches.of(task.record()).version());
    }
}
