package org.sharewell.partnership;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What an absence must say, and who can cover (R11). */
public final class AbsencePolicy {

    /** As long as somebody takes to say why; nothing about an illness belongs in it. */
    public static final int LONGEST_REASON = 500;

    private AbsencePolicy() { }

    /**
     * What stands against it, in sentences; empty if it can be kept.
     *
     * @param absence whose first day is null where none was given
     * @param reason why somebody else records it; null where none was given
     * @param covers user ids of who could cover, as {@link Cover#candidates} knows them
     * @param others the other absences that are or will be, of everybody
     */
    public static List<String> problems(Absence absence, String reason, List<String> covers, List<Absence> others,
                                        LocalDate today) {
        var problems = new ArrayList<String>();
        problems.addAll(dayProblems(absence, others, today));
        problems.addAll(coverProblems(absence, covers, others));
        if (!absence.person().equals(absence.recordedBy()) && reason == null) {
            problems.add("Say why you record it for them. A few words; nothing about an illness.");
        }
        if (reason != null && reason.length() > LONGEST_REASON) {
            problems.add("The reason is too long. Shorten it to " + LONGEST_REASON + " characters.");
        }
        return problems;
    }

    private static List<String> dayProblems(Absence absence, List<Absence> others, LocalDate today) {
        if (absence.firstDay() == null) return List.of("Give the first day away.");
        if (absence.lastDay() != null && absence.lastDay().isBefore(absence.firstDay())) {
            return List.of("The last day away cannot be before the first. Look at both days again.");
        }
        if (absence.isOver(today)) return List.of("That is over already. Give days from today on.");
        var meets = others.stream().anyMatch(other -> other.person().equals(absence.person()) && other.meets(absence));
        return meets ? List.of("An absence is recorded for some of these days already. End that one first, or choose"
                + " other days.") : List.of();
    }

    private static List<String> coverProblems(Absence absence, List<String> covers, List<Absence> others) {
        if (absence.cover() == null) {
            return covers.isEmpty() ? List.of() : List.of("Choose who covers. Work does not wait for an empty chair.");
        }
        if (absence.cover().equals(absence.person())) {
            return List.of("Nobody covers for themselves. Choose somebody else.");
        }
        if (!covers.contains(absence.cover())) {
            return List.of("That person does not do the same work in this team. Choose somebody from the list.");
        }
        var away = absence.firstDay() != null && others.stream()
                .anyMatch(other -> other.person().equals(absence.cover()) && other.meets(absence));
        return away ? List.of("That person is away on some of these days too. Choose somebody who is there.")
                : List.of();
    }
}
