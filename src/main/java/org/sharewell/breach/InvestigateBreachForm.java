package org.sharewell.breach;

import java.util.List;

import org.sharewell.partnership.Agency;
import org.sharewell.partnership.Partnership;
import org.sharewell.process.Fields;
import org.sharewell.process.FormTask;
import org.sharewell.process.Option;
import org.sharewell.process.TaskForm;
import org.springframework.stereotype.Component;

/** How it came about and who answers for it; never by whom it is about, or who manages them (C39, C43). */
@Component
class InvestigateBreachForm implements TaskForm<Investigated> {

    private final Breaches breaches;
    private final BreachHandling handling;
    private final BreachInWords inWords;
    private final Owners owners;
    private final Partnership partnership;
    private final Waits waits;

    InvestigateBreachForm(Breaches breaches, BreachHandling handling, BreachInWords inWords, Owners owners,
                          Partnership partnership, Waits waits) {
        this.breaches = breaches;
        this.handling = handling;
        this.inWords = inWords;
        this.owners = owners;
        this.partnership = partnership;
        this.waits = waits;
    }

    @Override
    public String id() {
        return "investigate-breach";
    }

    @Override
    public Class<Investigated> submission() {
        return Investigated.class;
    }

    @Override
    public Fields offered(FormTask task) {
        return Fields.none().with("reference", task.record());
    }

    @Override
    public Fields opened(FormTask task) {
        return offered(task).and(inWords.atTop(breaches.of(task.record()))).and(choices(task));
    }

    @Override
    public Fields choices(FormTask task) {
        return Fields.none().options("owners", owners.options(breaches.of(task.record()).unit()))
                .options("units", partnership.askable().stream().map(unit -> new Option(unit.name(), unit.unit())).toList());
    }

    @Override
    public List<String> problems(Investigated said, FormTask task) {
        var breach = breaches.of(task.record());
        var theirOwn = handling.notFor(breach, Step.INVESTIGATION).contains(task.person());
        return CasePolicy.investigation(said, breach.agency(), agencyOf(said.responsible()), agencyOf(said.supplier()),
                theirOwn, waits.today());
    }

    private String agencyOf(String unit) {
        return unit == null ? null : partnership.unit(unit).map(Agency::id).orElse(null);
    }

    @Override
    public String version(FormTask task) {
        return "1";
    }
}
