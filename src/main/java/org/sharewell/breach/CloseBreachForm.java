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
    private final CarryOutAction carryOutAction;
    private final Owners owners;
    private final Waits waits;

    CloseBreachForm(Breaches breaches, DataBreaches dataBreaches, BreachInWords inWords, DataBreachInWords dataInWords,
                    CarryOutAction carryOutAction, Owners owners, Waits waits) {
        this.breaches = breaches;
        this.dataBreaches = dataBreaches;
        this.inWords = inWords;
        this.dataInWords = dataInWords;
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
        return offered(task).and(inWords.atTop(breach)).with("inLaw", dataInWords.standing(breach)).and(choices(task));
    }

    @Override
    public Fields choices(FormTask task) {
        return Fields.none().options("owners", owners.options(breaches.of(task.record()).unit()));
    }

    @Override
    public List<String> problems(Closing said, FormTask task) {
        var open = carryOutAction.open(task.record());
        return CasePolicy.closing(said, breaches.of(task.record()), open.stream().anyMatch(Action::safety),
                dataBreaches.about(task.record()).stream().allMatch(DataBreach::ended), !open.isEmpty(), waits.today());
    }

    @Override
    public String version(FormTask task) {
        return String.valueOf(breaches.of(task.record()).version());
    }
}
