package org.sharewell.breach;

import java.util.List;

import org.sharewell.process.Fields;
import org.sharewell.process.FormTask;
import org.sharewell.process.TaskForm;
import org.springframework.stereotype.Component;

/** What was done to stop it, get it back, have it deleted; it comes back until it is contained. */
@Component
class ContainBreachForm implements TaskForm<Contained> {

    private final Breaches breaches;
    private final Reports reports;
    private final BreachInWords inWords;
    private final Owners owners;
    private final Waits waits;

    ContainBreachForm(Breaches breaches, Reports reports, BreachInWords inWords, Owners owners, Waits waits) {
        this.breaches = breaches;
        this.reports = reports;
        this.inWords = inWords;
        this.owners = owners;
        this.waits = waits;
    }

    @Override
    public String id() {
        return "contain-breach";
    }

    @Override
    public Class<Contained> submission() {
        return Contained.class;
    }

    @Override
    public Fields offered(FormTask task) {
        return Fields.none().with("reference", task.record());
    }

    @Override
    public Fields opened(FormTask task) {
        var breach = breaches.of(task.record());
        return offered(task).and(inWords.atTop(breach)).with("kind", breach.kind())
                .with("isNoticedKnown", breach.noticedAt() != null || reports.ofCase(breach).isPresent()).and(choices(task));
    }

    @Override
    public Fields choices(FormTask task) {
        var unit = breaches.of(task.record()).unit();
        return Fields.none().options("owners", owners.options(unit)).options("colleagues", owners.colleagues(unit));
    }

    @Override
    public List<String> problems(Contained said, FormTask task) {
        var theirOwn = WhoActs.problems(breaches.of(task.record()), task.person());
        return theirOwn.isEmpty() ? CasePolicy.containment(said, waits.now()) : theirOwn;
    }

    @Override
    public String version(FormTask task) {
        return String.valueOf(breaches.of(task.record()).facts().containments().size());
    }
}
