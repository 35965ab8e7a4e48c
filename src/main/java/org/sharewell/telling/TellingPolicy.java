package org.sharewell.telling;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.sharewell.calendar.StaffTime;

/** What a side may say about telling, given what the others say (R5, R6; C89, C98). */
final class TellingPolicy {

    private static final Set<String> TELLS = Set.of("told", "we-tell", "you-may-tell");

    private TellingPolicy() { }

    /**
     * What is missing or cannot be, in sentences; empty if it can be recorded. Whether telling had to be answered at all
     * is the asking form's question, not asked here.
     *
     * @param marks the marks that are set in the same form
     */
    static List<String> problems(TellingSaid said, List<Mark> marks, Sides sides, LocalDate today) {
        if (said.apart().stream().anyMatch(one -> one.person() == null || one.how() == null)) {
            return List.of("Say of each person who is told otherwise who it is, and how they are told.");
        }
        var problems = new ArrayList<String>();
        var standing = Stream.concat(said.with(marks).stream(), sides.marks().stream()
                .filter(mark -> !said.markOff().contains(sides.idOf(mark))).map(StandingMark::mark)).toList();
        said.lines().forEach(line -> {
            problems.addAll(dayAndReason(line, today));
            forbidden(line, standing).ifPresent(problems::add);
            if (!said.harmUntold()) bound(line, sides).ifPresent(problems::add);
            twice(line, sides).ifPresent(problems::add);
        });
        problems.addAll(waysRound(said.harmUntold(), said.harmUntoldWhy(), said.markOff(), said.markOffWhy()));
        return problems.stream().distinct().toList();
    }

    /** What goes round another side's "not yet" or a mark takes its sentence (R5, R10). */
    static List<String> waysRound(boolean harmUntold, String harmUntoldWhy, List<String> markOff,
                                   String markOffWhy) {
        var problems = new ArrayList<String>();
        if (harmUntold && harmUntoldWhy == null) {
            problems.add("Say in one sentence who may come to harm if they are not told.");
        }
        if (!markOff.isEmpty() && markOffWhy == null) {
            problems.add("A mark is taken off with a reason. Say why; whoever set it is told.");
        }
        return problems;
    }

    static List<String> dayAndReason(TellingLine line, LocalDate today) {
        var problems = new ArrayList<String>();
        if ((line.binds() || line.how().equals("not-told")) && (line.because() == null || line.why() == null)) {
            problems.add("Say why they are not told: choose the reason, and explain it in a sentence.");
        }
        if (line.open() && line.day() != null && line.day().isBefore(today)) {
            problems.add("The day on which they are told, or it is looked at again, cannot be over.");
        }
        if (line.open() && line.day() != null && line.day().isAfter(today.plusYears(1))) {
            problems.add("Name a day within a year, so that it is not forgotten.");
        }
        return problems;
    }

    /** Telling ticked for somebody who must not learn of it. Everybody together leaves them out by itself. */
    static Optional<String> forbidden(TellingLine line, List<Mark> standing) {
        if (line.whom() == null || !TELLS.contains(line.how())) return Optional.empty();
        return standing.stream().filter(mark -> mark.hidesFrom(line.whom())).findFirst()
                .map(mark -> mark.person() + " must not learn of this, so nobody tells them. Choose “Not yet”,"
                        + " or take the mark off with your reason.");
    }

    static Optional<String> bound(TellingLine line, Sides sides) {
        if (!TELLS.contains(line.how())) return Optional.empty();
        return sides.binding(line.whom()).map(other -> line.whomInWords() + ": not to be told yet. " + sides.name(other)
                + " has said so and alone can lift it; speak with " + sides.speakWith(other)
                + ". If somebody would come to harm untold, tick that and say why.");
    }

    /** One side tells (R6). What another has told already is not told again. */
    private static Optional<String> twice(TellingLine line, Sides sides) {
        if (!line.how().equals("we-tell")) return Optional.empty();
        return sides.telling(line.whom()).map(other -> line.whomInWords() + ": " + sides.name(other)
                + other.to(line.whom()).filter(TellingLine::open)
                        .map(open -> " tells them by " + StaffTime.day(open.day())).orElse(" has told them")
                + ". One side tells, so that nobody is told twice; leave it to them.");
    }
}
