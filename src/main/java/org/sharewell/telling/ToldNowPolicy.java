package org.sharewell.telling;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What must be said when somebody was told, or was not; and what is confirmed before (R5, R6; C89, C98). */
final class ToldNowPolicy {

    private static final List<String> ALWAYS = List.of("safe", "reaches", "unnamed");

    private ToldNowPolicy() { }

    /** What is confirmed before anybody is told and anything is printed or given. */
    static List<String> toConfirm(Sides sides) {
        return sides.marks().isEmpty() ? ALWAYS : Stream.concat(ALWAYS.stream(), Stream.of("marks")).toList();
    }

    /** What is missing or cannot be, in sentences; empty if it can be recorded. */
    static List<String> problems(ToldNow said, Telling telling, Sides sides, LocalDate today) {
        var owed = telling.open();
        if (said.owed().size() != owed.size()) {
            return List.of("What is to be told changed meanwhile. Open the task again.");
        }
        if (said.markOff().isEmpty() && said.owed().stream().allMatch(line -> line.now() == null)) {
            return List.of("Say of somebody how it stands now, or leave the task as it is.");
        }
        var problems = new ArrayList<>(TellingPolicy.waysRound(said.harmUntold(), said.harmUntoldWhy(), said.markOff(),
                said.markOffWhy()));
        for (int i = 0; i < owed.size(); i++) {
            var answer = said.owed().get(i);
            if (answer.now() == null) continue;
            var line = answer.after(owed.get(i), telling.ofAsker(), today);
            problems.addAll(TellingPolicy.dayAndReason(line, today));
            if (answer.now().equals("by") && answer.by() == null) problems.add("Say by which day they are told.");
            if (answer.now().equals("told")) problems.addAll(told(answer, line, said, sides, today));
        }
        return problems.stream().distinct().toList();
    }

    private static List<String> told(ToldNow.Owed answer, TellingLine line, ToldNow said, Sides sides, LocalDate today) {
        var problems = new ArrayList<String>();
        if (line.day().isAfter(today)) problems.add("They cannot have been told on a day that is still to come.");
        if (!answer.confirmed().containsAll(toConfirm(sides))) {
            problems.add("Confirm each point before anybody is told. If one does not hold, choose “Not yet” and say why.");
        }
        var standing = sides.marks().stream().filter(mark -> !said.markOff().contains(sides.idOf(mark)))
                .map(StandingMark::mark).toList();
        TellingPolicy.forbidden(line, standing).ifPresent(problems::add);
        if (!said.harmUntold()) TellingPolicy.bound(line, sides).ifPresent(problems::add);
        return problems;
    }
}
