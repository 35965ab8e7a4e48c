package org.sharewell.action;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.sharewell.calendar.StaffTime;
import org.sharewell.partnership.Agency;
import org.sharewell.partnership.Partnership;
import org.sharewell.web.Told;
import org.springframework.stereotype.Component;

/** What is to be done, by whom, until when, and how it stands, as it is read with the record it comes from. */
@Component
public class ActionInWords {

    private final Partnership partnership;

    ActionInWords(Partnership partnership) {
        this.partnership = partnership;
    }

    /** A part of the record for each action; left out where there is none. */
    public Told.Section section(List<Action> all) {
        return new Told.Section("Actions", List.of(), all.stream()
                .map(action -> Told.Part.of(standing(action), lines(action))).toList());
    }

    Told.Lines lines(Action action) {
        var agreed = action.facts().agreed();
        return Told.Lines.none().with("Reference", action.id(), action.id()).with("What is to be done", agreed.what())
                .with("Who does it", who(agreed))
                .with("Agreed", StaffTime.inFull(action.agreedAt()))
                .with("Due", StaffTime.inFull(action.dueAt()))
                .with("Safety", action.safety() ? "It keeps somebody safe" : null)
                .with("What was said of it", said(action, partnership));
    }

    private String who(Agreed agreed) {
        var unit = partnership.unit(agreed.unit()).map(Agency::name).orElse(agreed.unit());
        return agreed.owner() == null ? agreed.role().replace('-', ' ') + ", " + unit
                : partnership.nameOf(agreed.owner()) + ", " + unit;
    }

    /** Each step that was taken, with who took it and why, a line each. */
    static List<String> said(Action action, Partnership partnership) {
        return action.facts().said().stream().map(said -> StaffTime.inFull(said.at()) + ", "
                + partnership.nameOf(said.by()) + ": " + words(said)).toList();
    }

    private static String words(Action.Said said) {
        var words = said.words();
        var step = words.moves() ? "Moved from " + StaffTime.day(said.dueBefore()) + " to " + StaffTime.day(words.newDay())
                : words.finishes() ? "Done" : "Given up";
        return Stream.of(step + ".", words.done(), words.reason(),
                words.meanwhile() == null ? null : "What keeps everybody safe: " + words.meanwhile())
                .filter(Objects::nonNull).collect(Collectors.joining(" "));
    }

    /** Where it stands, as its own agency and whoever agreed it read it. */
    static String standing(Action action) {
        return switch (action.state()) {
            case "open" -> "To be done by " + StaffTime.inFull(action.dueAt());
            case "done" -> "Carried out";
            default -> "Given up";
        };
    }

    /** What happened, in the register's words. */
    static String event(CarriedOut said) {
        return said.finishes() ? "Action carried out" : said.moves() ? "Action moved, reason recorded"
                : "Action given up, reason recorded";
    }
}
