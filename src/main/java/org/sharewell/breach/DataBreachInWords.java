package org.sharewell.breach;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.sharewell.calendar.StaffTime;
import org.sharewell.process.FormFiles;
import org.sharewell.process.FormWords;
import org.sharewell.web.Told;
import org.springframework.stereotype.Component;

/** What a breach is in law, how its clock stands and who was told, as those who handle it read it (C40). */
@Component
class DataBreachInWords {

    private final DataBreaches dataBreaches;
    private final Awareness awareness;
    private final BreachInWords people;
    private final FormWords assessed;
    private final FormWords notified;
    private final FormWords told;

    DataBreachInWords(DataBreaches dataBreaches, Awareness awareness, BreachInWords people, FormFiles forms) {
        this.dataBreaches = dataBreaches;
        this.awareness = awareness;
        this.people = people;
        assessed = forms.words(AssessDataBreach.PROCEDURE, "assess-data-breach");
        notified = forms.words(AssessDataBreach.PROCEDURE, "notify-commissioner");
        told = forms.words(AssessDataBreach.PROCEDURE, "tell-people-affected");
    }

    /** Where each assessment of a breach stands, a line each. */
    String standing(Breach breach) {
        var all = dataBreaches.about(breach.id());
        if (all.isEmpty()) return breach.noPersonalData().map("No personal data: "::concat).orElse("Nobody has assessed it.");
        return all.stream().map(one -> one.id() + ": " + decision(one)).collect(Collectors.joining("\n"));
    }

    /** What was decided about each, and why where the Commissioner is not notified (C41). */
    List<String> reasons(Breach breach) {
        var all = dataBreaches.about(breach.id());
        return all.isEmpty() ? List.of(standing(breach)) : all.stream().map(one -> decision(one)
                + Optional.ofNullable(one.facts().whyNotNotified()).map(": "::concat).orElse("")).toList();
    }

    /** Whether the people affected were told, or why not; nothing where that is not decided. */
    List<String> told(Breach breach) {
        return dataBreaches.about(breach.id()).stream().filter(one -> one.facts().decidedWords() != null).map(one -> {
            var words = one.facts().decidedWords();
            if (one.toldAt() != null) return "Told " + StaffTime.inFull(one.toldAt());
            if (one.facts().told() != null) return "Nobody told: " + one.facts().told().words().notTold();
            return words.tells() ? "Still to be told" : "Not told: " + words.tellBecause();
        }).toList();
    }

    /** What was decided, in a few words. */
    static String decision(DataBreach breach) {
        if (!breach.isDecided()) return "Not decided yet";
        var late = breach.late() ? ", late" : "";
        var open = breach.ended() ? "" : ", still to be told";
        return switch (breach.decision()) {
            case "notified" -> "The Commissioner is notified" + late + open;
            case "not-notified" -> "The Commissioner is not notified, reasons recorded" + late + open;
            default -> "No personal data breach, reasons recorded" + late;
        };
    }

    /** The parts of a record's page, or of a form: the clock, what was weighed, what was decided, who was told. */
    List<Told.Section> sections(DataBreach breach) {
        var facts = breach.facts();
        return List.of(new Told.Section("The clock", clock(breach).all(), List.of()),
                new Told.Section("What it means for the people affected", List.of(), facts.assessed().stream()
                        .map(one -> Told.Part.of(people.who(one.by(), one.at()), weighed(one))).toList()),
                new Told.Section("What was decided", decided(breach).all(), List.of()),
                new Told.Section("To the Commissioner", List.of(), facts.phases().stream()
                        .map(phase -> Told.Part.of("Sent " + StaffTime.inFull(phase.words().sent()), phase(phase.words())))
                        .toList()),
                new Told.Section("To the people affected", toldTo(facts.told()).all(), List.of()));
    }

    private Told.Lines clock(DataBreach breach) {
        var facts = breach.facts();
        return Told.Lines.none().with("Why it is assessed anew", facts.newFacts())
                .with("Aware since", StaffTime.inFull(breach.awareAt()))
                .with("72 hours", awareness.left(breach))
                .with("Warned", facts.warned().stream().map(warned -> StaffTime.inFull(warned.at())).toList())
                .with("Corrected", facts.corrections().stream().map(one -> people.who(one.by(), one.at()) + ": before it was "
                        + StaffTime.inFull(one.before()) + ". " + one.because()).toList());
    }

    private Told.Lines weighed(AssessmentFacts.Assessed one) {
        var words = one.words();
        return Told.Lines.none().asked(assessed, "kinds", words.kinds()).asked(assessed, "people", words.people())
                .with(assessed.question("peopleCount"), number(words.peopleCount()))
                .with(assessed.question("recordCount"), number(words.recordCount()))
                .asked(assessed, "special", words.special()).asked(assessed, "children", words.children())
                .asked(assessed, "receiver", words.receiver()).asked(assessed, "wasRead", words.wasRead())
                .asked(assessed, "recovered", words.recovered()).asked(assessed, "encrypted", words.encrypted())
                .asked(assessed, "happenedBefore", words.happenedBefore())
                .asked(assessed, "consequences", words.consequences()).asked(assessed, "severity", words.severity())
                .asked(assessed, "likelihood", words.likelihood()).with("The risk table says", table(one.risk()));
    }

    static String table(Risk risk) {
        return risk.level().inWords() + ". " + risk.explanation();
    }

    private static String number(Integer count) {
        return count == null ? null : String.valueOf(count);
    }

    private Told.Lines decided(DataBreach breach) {
        var decided = breach.facts().decided();
        if (decided == null) return Told.Lines.none();
        var lines = Told.Lines.none().with("Decided by", people.who(decided.by(), decided.at()))
                .with("Decision", decision(breach)).asked(assessed, "notInLaw", decided.notInLaw());
        var words = decided.words();
        return words == null ? lines : lines.asked(assessed, "judged", words.judged())
                .asked(assessed, "judgedBecause", words.judgedBecause())
                .asked(assessed, "notifyBecause", words.notifyBecause()).asked(assessed, "tell", words.tell())
                .asked(assessed, "exception", words.exception()).asked(assessed, "tellBecause", words.tellBecause())
                .asked(assessed, "delayBecause", words.delayBecause());
    }

    private Told.Lines phase(Notifying words) {
        return Told.Lines.none().asked(notified, "nature", words.nature()).asked(notified, "contact", words.contact())
                .asked(notified, "consequences", words.consequences()).asked(notified, "measures", words.measures())
                .asked(notified, "icoReference", words.icoReference()).asked(notified, "toCome", words.toCome())
                .asked(notified, "delayBecause", words.delayBecause());
    }

    private Told.Lines toldTo(AssessmentFacts.Told to) {
        if (to == null) return Told.Lines.none();
        return Told.Lines.none().with("Recorded by", people.who(to.by(), to.at()))
                .asked(told, "checkedWith", to.words().checkedWith()).asked(told, "mustNotLearn", to.words().mustNotLearn())
                .with("Told", to.words().told().stream().map(line -> line.who() + ", " + StaffTime.day(line.on()) + ", "
                        + line.how() + ", by " + line.by() + ": " + line.words()).toList())
                .asked(told, "notTold", to.words().notTold()).asked(told, "exception", to.words().exception());
    }

    /** All of it as one text, for a form. */
    String soFar(DataBreach breach) {
        return sections(breach).stream().flatMap(section -> Stream.concat(section.lines().stream(),
                section.parts().stream().flatMap(part -> part.lines().stream())))
                .map(line -> line.label() + (line.label().endsWith("?") ? " " : ": ") + line.text())
                .collect(Collectors.joining("\n"));
    }
}
