package org.sharewell.breach;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.sharewell.action.ActionInWords;
import org.sharewell.action.CarryOutAction;
import org.sharewell.calendar.StaffTime;
import org.sharewell.partnership.Agency;
import org.sharewell.partnership.Partnership;
import org.sharewell.process.Fields;
import org.sharewell.process.FormFiles;
import org.sharewell.process.FormWords;
import org.sharewell.web.Told;
import org.springframework.stereotype.Component;

/** A breach as those who handle it read it, in the words of its forms. */
@Component
class BreachInWords {

    private final Reports reports;
    private final ReportInWords reportInWords;
    private final Partnership partnership;
    private final CarryOutAction carryOutAction;
    private final ActionInWords actions;
    private final FormWords contained;
    private final FormWords investigated;
    private final FormWords closed;

    BreachInWords(Reports reports, ReportInWords reportInWords, Partnership partnership, CarryOutAction carryOutAction,
                  ActionInWords actions, FormFiles forms) {
        this.reports = reports;
        this.reportInWords = reportInWords;
        this.partnership = partnership;
        this.carryOutAction = carryOutAction;
        this.actions = actions;
        contained = forms.words(BreachHandling.PROCEDURE, "contain-breach");
        investigated = forms.words(BreachHandling.PROCEDURE, "investigate-breach");
        closed = forms.words(BreachHandling.PROCEDURE, "close-breach");
    }

    /** What a form shows on top of every step: where it comes from, what was reported, what was done so far. */
    Fields atTop(Breach breach) {
        var soFar = soFar(breach);
        return Fields.none().with("comesFrom", breach.source()).with("reported", reported(breach))
                .with("soFar", soFar).with("isSoFar", !soFar.isEmpty());
    }

    /** What was reported of it. */
    String reported(Breach breach) {
        return reports.ofCase(breach).map(reportInWords::reported)
                .orElse("It comes from " + breach.source() + ". What is known of it stands there.");
    }

    private String soFar(Breach breach) {
        return Stream.concat(handled(breach).stream(), Stream.of(actions.section(carryOutAction.about(List.of(breach.id())))))
                .filter(section -> !section.lines().isEmpty() || !section.parts().isEmpty())
                .map(BreachInWords::inLines).collect(Collectors.joining("\n\n"));
    }

    /** What was done about it, step by step; a step that was not taken is left out. */
    List<Told.Section> handled(Breach breach) {
        var facts = breach.facts();
        return List.of(new Told.Section("Danger", danger(facts.danger()).all(), List.of()),
                containment(breach),
                new Told.Section("Investigation", found(facts.found()).all(), List.of()),
                new Told.Section("How it ended", ended(facts.ended()).all(), List.of()));
    }

    /** What was done to stop it, each time that somebody looked. */
    Told.Section containment(Breach breach) {
        return new Told.Section("Containment", List.of(), breach.facts().containments().stream().map(look ->
                Told.Part.of(who(look.by(), look.at()), Told.Lines.none().asked(contained, "kind", look.words().kind())
                        .asked(contained, "measures", look.words().measures())
                        .with("Noticed by", look.words().noticedBy())
                        .asked(contained, "contained", look.words().contained()))).toList());
    }

    private static Told.Lines danger(DangerSeen seen) {
        if (seen == null) return Told.Lines.none();
        return Told.Lines.none().with("Somebody is in danger because of it", seen.inDanger() ? "Yes" : "No")
                .with("Who", seen.whoInDanger()).with("Who warns them", seen.warnedBy())
                .with("What keeps them safe", seen.safety()).with("Why nobody is", seen.noDanger());
    }

    private Told.Lines found(CaseFacts.Found found) {
        if (found == null) return Told.Lines.none();
        var words = found.words();
        return Told.Lines.none().with("Investigated by", who(found.by(), found.at()))
                .asked(investigated, "events", words.events()).asked(investigated, "findings", words.findings())
                .asked(investigated, "cause", words.cause()).asked(investigated, "route", words.route())
                .with(investigated.question("responsible"), nameOf(words.responsible()))
                .asked(investigated, "misuse", words.misuse())
                .with(investigated.question("supplier"), words.supplier() == null ? null : nameOf(words.supplier()))
                .asked(investigated, "tellSupplier", words.tellSupplier());
    }

    private Told.Lines ended(CaseFacts.Ended ended) {
        if (ended == null) return Told.Lines.none();
        var words = ended.words();
        return Told.Lines.none().with("Ended by", who(ended.by(), ended.at())).asked(closed, "outcome", words.outcome())
                .asked(closed, "noPersonalData", words.noPersonalData())
                .asked(closed, "findingsAgain", words.findingsAgain()).asked(closed, "followUp", words.followUp()).asked(closed, "learning", words.learning())
                .asked(closed, "noActions", words.noActions());
    }

    /** Where it stands, in a few words without anything of what it says. */
    static String standing(Breach breach) {
        if (!breach.open()) return "Ended";
        return breach.facts().waiting().stream().map(waiting -> switch (Step.of(waiting.step())) {
            case DANGER -> "Danger is to be seen to";
            case CONTAINMENT -> "To be contained";
            case INVESTIGATION -> "To be investigated";
            case CLOSING -> "To be closed";
        }).collect(Collectors.joining(", "));
    }

    String nameOf(String unit) {
        return partnership.unit(unit).map(Agency::name).orElse(unit);
    }

    String who(String person, Instant at) {
        return partnership.nameOf(person) + ", " + StaffTime.inFull(at);
    }

    private static String inLines(Told.Section section) {
        return Stream.of(Stream.of(section.heading() + "."), section.lines().stream().map(BreachInWords::line),
                section.parts().stream().flatMap(part -> Stream.concat(Stream.of(part.heading() + "."),
                        part.lines().stream().map(BreachInWords::line)))).flatMap(all -> all)
                .filter(Objects::nonNull).collect(Collectors.joining("\n"));
    }

    /** Lines as a form shows them, one below the other. */
    static String inLines(Told.Lines lines) {
        return lines.all().stream().map(BreachInWords::line).collect(Collectors.joining("\n"));
    }

    private static String line(Told.Line line) {
        return line.label() + (line.label().endsWith("?") ? " " : ": ") + line.text();
    }
}
