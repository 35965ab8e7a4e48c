package org.sharewell.breach;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.sharewell.access.ClosedTo;
import org.sharewell.action.Action;
import org.sharewell.action.CarryOutAction;
import org.sharewell.calendar.StaffTime;
import org.sharewell.partnership.Agency;
import org.sharewell.partnership.Partnership;
import org.sharewell.process.FormFiles;
import org.sharewell.process.FormWords;
import org.sharewell.process.Readings;
import org.springframework.stereotype.Component;

/** The register of breaches as its readers see it, near misses and reasons for not notifying included (C41). */
@Component
class RegisterOfBreaches {

    private static final String NOT_SAID = "Not said yet";

    /** A table of counts under its heading. */
    record Table(String heading, List<Counted> counts) { }

    /** Something, and how many there are of it or how long it took. */
    record Counted(String what, String many) { }

    /**
     * One breach, in the words of its own agency.
     *
     * @param inLaw whether the Commissioner is notified, or why not; a line for each assessment
     * @param told whether the people affected are told, or why not; likewise
     */
    record Row(String reference, String state, String kind, String cause, String happened, String noticed, String reported,
               List<String> inLaw, List<String> told, String outcome, String learning, String actions) { }

    /**
     * An agency's register, or that of several agencies.
     *
     * @param closed how many are not shown: they are about whoever looks, or about a family that they know
     */
    record Shown(List<Row> rows, int closed) { }

    private final Breaches breaches;
    private final BreachFigures figures;
    private final ClosedTo closedTo;
    private final Readings readings;
    private final DataBreachInWords inLaw;
    private final CarryOutAction carryOutAction;
    private final Partnership partnership;
    private final FormWords contained;
    private final FormWords investigated;
    private final FormWords closed;

    RegisterOfBreaches(Breaches breaches, BreachFigures figures, ClosedTo closedTo, Readings readings,
                       DataBreachInWords inLaw, CarryOutAction carryOutAction, Partnership partnership, FormFiles forms) {
        this.breaches = breaches;
        this.figures = figures;
        this.closedTo = closedTo;
        this.readings = readings;
        this.inLaw = inLaw;
        this.carryOutAction = carryOutAction;
        this.partnership = partnership;
        contained = forms.words(BreachHandling.PROCEDURE, "contain-breach");
        investigated = forms.words(BreachHandling.PROCEDURE, "investigate-breach");
        closed = forms.words(BreachHandling.PROCEDURE, "close-breach");
    }

    /** Those of these agencies, but for what is closed to this person (R12, R31); that they read the rest is entered. */
    Shown shown(List<String> agencies, String person, BreachFigures.Year year) {
        if (agencies.isEmpty()) return new Shown(List.of(), 0);
        var references = figures.of(agencies, year);
        var actions = carryOutAction.about(references).stream().collect(Collectors.groupingBy(Action::record));
        var all = stream(breaches.findAllById(references))
                .collect(Collectors.toMap(Breach::id, breach -> breach));
        var hidden = closedTo.hiddenFrom(person);
        var rows = references.stream().filter(reference -> !hidden.test(reference)).map(all::get)
                .map(breach -> row(breach, actions.getOrDefault(breach.id(), List.of()))).toList();
        rows.forEach(row -> readings.record(row.reference(), person));
        return new Shown(rows, references.size() - rows.size());
    }

    private static Stream<Breach> stream(Iterable<Breach> found) {
        return StreamSupport.stream(found.spliterator(), false);
    }

    private Row row(Breach breach, List<Action> actions) {
        var ended = breach.facts().ended();
        var open = actions.stream().filter(Action::open).count();
        return new Row(breach.id(), BreachInWords.standing(breach),
                (breach.nearMiss() ? "Near miss: " : "") + word(contained, "kind", breach.kind()),
                word(investigated, "cause", breach.cause()), moment(breach.happenedAt()), moment(breach.noticedAt()),
                moment(breach.reportedAt()), inLaw.reasons(breach), inLaw.told(breach), ended == null ? "" : word(closed, "outcome",
                breach.outcome()), ended == null ? "" : ended.words().learning(),
                actions.isEmpty() ? "" : open + " to be done, " + (actions.size() - open) + " ended");
    }

    private static String word(FormWords form, String key, String kept) {
        return kept == null ? NOT_SAID : form.answer(key, kept);
    }

    private static String moment(Instant at) {
        return at == null ? "" : StaffTime.inFull(at);
    }

    /** How many there are in all agencies together, and how long they took. */
    List<Table> tables(BreachFigures.Year year, Instant now) {
        var toReport = figures.toReport(year);
        var decided = figures.decided(year, now);
        return List.of(table("Agency", BreachFigures.By.AGENCY, year), table("Who answered for it",
                        BreachFigures.By.RESPONSIBLE, year), table("Near miss or breach",
                        BreachFigures.By.NEAR_MISS, year), table("What went wrong", BreachFigures.By.KIND, year),
                table("Cause", BreachFigures.By.CAUSE, year), table("Outcome", BreachFigures.By.OUTCOME, year),
                new Table("From noticing to reporting", toReport.half() == null ? List.of()
                        : List.of(new Counted("Half of them within", hours(toReport.half())),
                                new Counted("The longest", hours(toReport.longest())))),
                new Table("Decided within 72 hours", List.of(new Counted("In time", "" + decided.inTime()),
                        new Counted("Late", "" + decided.late()), new Counted("Still open, in time", "" + decided.open()))));
    }

    private Table table(String heading, BreachFigures.By by, BreachFigures.Year year) {
        return new Table(heading, figures.counts(by, year).stream()
                .map(count -> new Counted(inWords(by, count.what()), "" + count.many())).toList());
    }

    private String inWords(BreachFigures.By by, String what) {
        return switch (by) {
            case AGENCY -> partnership.unit(what).map(Agency::name).orElse(what);
            case RESPONSIBLE -> what == null ? NOT_SAID : partnership.unit(what).map(Agency::name).orElse(what);
            case NEAR_MISS -> Map.of("true", "Near miss", "false", "Breach").get(what);
            case KIND -> word(contained, "kind", what);
            case CAUSE -> word(investigated, "cause", what);
            case OUTCOME -> "open".equals(what) ? "Still open" : word(closed, "outcome", what);
        };
    }

    private static String hours(double hours) {
        return hours < 1 ? "under an hour" : Math.round(hours) + (Math.round(hours) == 1 ? " hour" : " hours");
    }
}
