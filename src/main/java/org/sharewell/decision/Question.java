package org.sharewell.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** One of the Code's seven questions, or the one before them: what its answer must say before a decision is complete. */
interface Question {

    /** What is missing or cannot be in this child's answers, in sentences; empty if the question is answered. */
    List<String> problems(ChildDecision child, Circumstances circumstances);

    /**
     * What the answers are seen against.
     *
     * @param asked what is asked
     * @param sent everything the form sent
     * @param number which child it is, counted from 1
     * @param owesRecord true if this completes the record of what was shared in an emergency
     * @param bases the legal catalogue
     * @param kind kind of the deciding agency
     * @param today the day of the decision, in local time
     */
    record Circumstances(Asked asked, Sent sent, int number, boolean owesRecord, LegalBases bases, String kind,
                         LocalDate today) {

        /** The basis of this slot that the child's answers name; empty if the agency has none such on this day. */
        Optional<LegalBasis> chosen(String slot, String id) {
            return bases.inForce(slot, id, kind, today);
        }

        /** Whatever of the catalogue the sharing about this child rests on. */
        Stream<LegalBasis> rests(ChildDecision child) {
            return Stream.of(chosen("basis", child.basis()), chosen("condition", child.condition()))
                    .flatMap(Optional::stream);
        }
    }
}
