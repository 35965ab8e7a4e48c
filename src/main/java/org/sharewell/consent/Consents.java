package org.sharewell.consent;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.sharewell.telling.Mark;

/** The consents of the relevant individuals of one request, taken together. */
public final class Consents {

    private Consents() { }

    /**
     * Where they stand together, as the gate asks it: {@code refused} and {@code under-pressure} outweigh a yes,
     * {@code complete} is a yes of everybody who is not left out, {@code incomplete} and {@code not-sought} the rest.
     */
    public static String state(List<Consent> consents) {
        var asked = consents.stream().filter(consent -> !consent.is("left-out")).toList();
        if (asked.stream().anyMatch(consent -> consent.is("refused"))) return "refused";
        if (asked.stream().anyMatch(consent -> consent.is("under-pressure"))) return "under-pressure";
        if (asked.stream().allMatch(consent -> consent.is("to-be-asked"))) return "not-sought";
        return asked.stream().allMatch(consent -> consent.is("given")) ? "complete" : "incomplete";
    }

    /** As the rows of a form's list, to go on from what was said before. */
    public static List<Map<String, Object>> rows(List<Consent> consents) {
        return consents.stream().map(Consents::row).toList();
    }

    private static Map<String, Object> row(Consent consent) {
        var row = new HashMap<String, Object>();
        row.put("who", consent.who());
        row.put("state", consent.state());
        row.put("on", consent.on() == null ? null : consent.on().toString());
        row.put("how", consent.how());
        row.put("explained", Explained.ticked(consent.explained()));
        row.put("limits", consent.limits());
        row.put("leftOutBecause", consent.leftOutBecause());
        return row;
    }

    /** What is missing or cannot be in these consents, on this day; empty if they can be recorded (C48, C73, C79). */
    public static List<String> problems(List<Consent> consents, LocalDate today) {
        return consents.stream().flatMap(consent -> problems(consent, today)).toList();
    }

    /** Whoever must not learn of the request is not asked for consent to it (R5). */
    public static List<String> problems(List<Consent> consents, List<Mark> marks) {
        return consents.stream().filter(consent -> consent.who() != null && !consent.is("left-out"))
                .filter(consent -> marks.stream().anyMatch(mark -> mark.hidesFrom(consent.who())))
                .map(consent -> consent.who() + " must not learn of this, so nobody asks for their consent. Leave them out,"
                        + " because it would be unsafe.").toList();
    }

    private static Stream<String> problems(Consent consent, LocalDate today) {
        var problems = new ArrayList<String>();
        if (consent.who() == null) problems.add("Say whose consent it is, in each line.");
        if (consent.state() == null) problems.add("Say for each person whether they agreed.");
        if (consent.is("left-out") && consent.leftOutBecause() == null) {
            problems.add("Say why a person is left out.");
        }
        if (consent.is("given") && (consent.on() == null || consent.how() == null)) {
            problems.add("A consent needs the day on which it was given, and how.");
        }
        if (consent.on() != null && consent.on().isAfter(today)) {
            problems.add("A consent cannot be dated after today: it comes before anything is asked.");
        }
        if (consent.on() != null && consent.on().isBefore(today.minusYears(18))) {
            problems.add("A consent cannot be older than the child.");
        }
        if (consent.is("given") && !Explained.all(consent.explained())) {
            problems.add("A consent counts when the person knew what is shared, why, with whom and for what use. Tick"
                    + " that they did, or explain it to them first.");
        }
        return problems.stream();
    }
}
