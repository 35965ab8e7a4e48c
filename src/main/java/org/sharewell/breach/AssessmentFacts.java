package org.sharewell.breach;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import org.sharewell.register.Facts;

/**
 * What is known of a data breach in law. What was there before stays beside what comes later.
 *
 * @param newFacts why it is assessed anew; null the first time (R32)
 * @param moments when its clock warns and ends
 * @param warned the warnings that went out
 * @param corrections each correction of the moment of awareness, oldest first
 * @param assessed each assessment, the last one last
 * @param decided who is told, and why; null before
 * @param phases each phase of the notification, oldest first
 * @param told what the people affected were told; null before
 */
record AssessmentFacts(String newFacts, Moments moments, List<Warned> warned, List<Correction> corrections,
                       List<Assessed> assessed, Decided decided, List<Phase> phases, Told told) implements Facts {

    AssessmentFacts {
        warned = warned == null ? List.of() : List.copyOf(warned);
        corrections = corrections == null ? List.of() : List.copyOf(corrections);
        assessed = assessed == null ? List.of() : List.copyOf(assessed);
        phases = phases == null ? List.of() : List.copyOf(phases);
    }

    /** A warning: its name, when it went, and the awareness from which it was counted. */
    record Warned(String warning, Instant at, Instant countedFrom) { }

    /** That awareness was corrected: when, by whom, what it was before, and why. */
    record Correction(Instant at, String by, Instant before, String because) { }

    /** What somebody weighed, when, and what the table said. */
    record Assessed(Instant at, String by, Assessing.Weighed words, Risk risk) { }

    /** Who is told; the words are null where it is no data breach in law, and then the reason says why. */
    record Decided(Instant at, String by, Assessing.Deciding words, String notInLaw) { }

    /** One phase of the notification. */
    record Phase(Instant at, String by, Notifying words) { }

    /** Who was told, as somebody recorded it. */
    record Told(Instant at, String by, PeopleTold words) { }

    static AssessmentFacts because(String newFacts) {
        return new AssessmentFacts(newFacts, null, null, null, null, null, null, null);
    }

    AssessmentFacts with(Moments other) {
        return new AssessmentFacts(newFacts, other, warned, corrections, assessed, decided, phases, told);
    }

    AssessmentFacts warning(List<Warned> more) {
        return new AssessmentFacts(newFacts, moments, and(warned, more), corrections, assessed, decided, phases, told);
    }

    AssessmentFacts correcting(Correction one) {
        return new AssessmentFacts(newFacts, moments, warned, and(corrections, List.of(one)), assessed, decided, phases,
                told);
    }

    AssessmentFacts assessing(Assessed one) {
        return new AssessmentFacts(newFacts, moments, warned, corrections, and(assessed, List.of(one)), decided, phases,
                told);
    }

    AssessmentFacts deciding(Decided how) {
        return new AssessmentFacts(newFacts, moments, warned, corrections, assessed, how, phases, told);
    }

    AssessmentFacts notifying(Phase one) {
        return new AssessmentFacts(newFacts, moments, warned, corrections, assessed, decided, and(phases, List.of(one)),
                told);
    }

    AssessmentFacts telling(Told whom) {
        return new AssessmentFacts(newFacts, moments, warned, corrections, assessed, decided, phases, whom);
    }

    /** Who is told and why; null before it was decided, and where it is no data breach in law. */
    Assessing.Deciding decidedWords() {
        return decided == null ? null : decided.words();
    }

    /** Why the Commissioner is not notified; null where they are, and before that was decided. */
    String whyNotNotified() {
        if (decided == null) return null;
        if (decided.words() == null) return decided.notInLaw();
        return decided.words().notifies() ? null : decided.words().notifyBecause();
    }

    /** The last assessment; null before the first. */
    Assessed last() {
        return assessed.isEmpty() ? null : assessed.get(assessed.size() - 1);
    }

    /** The last phase; null before the first. */
    Phase lastPhase() {
        return phases.isEmpty() ? null : phases.get(phases.size() - 1);
    }

    boolean notificationComplete() {
        return lastPhase() != null && lastPhase().words().isComplete();
    }

    private static <T> List<T> and(List<T> before, List<T> more) {
        return Stream.concat(before.stream(), more.stream()).toList();
    }
}
