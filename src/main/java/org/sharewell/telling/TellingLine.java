package org.sharewell.telling;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.sharewell.calendar.StaffTime;

/**
 * How one side tells one person, or everybody concerned (R6).
 *
 * @param whom who, in words; null for everybody concerned who has no line of their own
 * @param how {@code told}, {@code we-tell}, {@code you-may-tell}, {@code they-tell}, {@code not-yet} or {@code not-told}
 * @param day by which they are told or on which they were, or on which a "not yet" is looked at again; null where it is
 *     not known or nothing is due
 * @param because why not: {@code unsafe}, {@code investigation}, {@code child-does-not-want} or {@code not-practicable};
 *     null where they are told
 * @param why in the side's own words; null if nothing was said
 * @param confirmed what was confirmed before they were told; empty where that was before this request
 */
record TellingLine(String whom, String how, LocalDate day, String because, String why, List<String> confirmed) {

    TellingLine {
        confirmed = confirmed == null ? List.of() : List.copyOf(confirmed);
    }

    /** True while this side still owes something: to tell, or to look again whether it can. */
    boolean open() {
        return how.equals("we-tell") || binds();
    }

    /** True for a "not yet", which binds every side until this one lifts it. */
    boolean binds() {
        return how.equals("not-yet");
    }

    /** True if this line is about this person by name; null asks for everybody. */
    boolean names(String person) {
        return whom == null ? person == null : person != null && SamePerson.is(whom, person);
    }

    String whomInWords() {
        return whom == null ? "Everybody concerned" : whom;
    }

    /** As every side may read it: why not stays with the side that says so. */
    String inWords() {
        return whomInWords() + ": " + switch (how) {
            case "told" -> "told" + (day == null ? "." : " on " + StaffTime.day(day) + ".");
            case "we-tell" -> "to be told by " + StaffTime.day(day) + ".";
            case "you-may-tell" -> "whoever is asked may tell them.";
            case "they-tell" -> "left to the other side.";
            case "not-yet" -> "not yet; looked at again on " + StaffTime.day(day) + ".";
            default -> "not told.";
        } + (binds() || how.equals("not-told") ? "" : Optional.ofNullable(why).map(words -> " " + words).orElse(""));
    }

    /** The same with the reason, for the side itself. */
    String inFull() {
        return because == null ? inWords() : inWords() + " " + becauseInWords() + ". " + why;
    }

    String becauseInWords() {
        return switch (because) {
            case "unsafe" -> "It is unsafe";
            case "investigation" -> "It would prejudice an investigation";
            case "child-does-not-want" -> "A child who understands it does not want it";
            default -> "It is not practicable";
        };
    }
}
