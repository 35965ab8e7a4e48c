package org.sharewell.breach;

import java.util.List;

import org.sharewell.partnership.EmergencyNumbers;
import org.sharewell.process.Fields;
import org.sharewell.process.FormTask;
import org.sharewell.process.TaskForm;
import org.springframework.stereotype.Component;

/** Danger first: whom to call, who warns whom today, and what keeps them safe (R30). */
@Component
class SeeToDangerForm implements TaskForm<DangerSeen> {

    private final Breaches breaches;
    private final BreachInWords inWords;
    private final EmergencyNumbers numbers;
    private final Owners owners;
    private final Waits waits;

    SeeToDangerForm(Breaches breaches, BreachInWords inWords, EmergencyNumbers numbers, Owners owners, Waits waits) {
        this.breaches = breaches;
        this.inWords = inWords;
        this.numbers = numbers;
        this.owners = owners;
        this.waits = waits;
    }

    @Override
    public String id() {
        return "see-to-danger";
    }

    @Override
    public Class<DangerSeen> submission() {
        return DangerSeen.class;
    }

    @Override
    public Fields offered(FormTask task) {
        return Fields.none().with("reference", task.record());
    }

    @Override
    public Fields opened(FormTask task) {
        return offered(task).escaped("whomToCall", numbers.inWords()).and(inWords.atTop(breaches.of(task.record())))
                .and(choices(task));
    }

    @Override
    public Fields choices(FormTask task) {
        return Fields.none().options("owners", owners.options(breaches.of(task.record()).unit()));
    }

    @Override
    public List<String> problems(DangerSeen said, FormTask task) {
        var theirOwn = WhoActs.problems(breaches.of(task.record()), task.person());
        return theirOwn.isEmpty() ? CasePolicy.danger(said, waits.today()) : theirOwn;
    }

    @Override
    public String version(FormTask task) {
        return String.valueOf(breaches.of(task.record()).version());
    }
}
