package org.sharewell.decision;

import java.time.LocalDate;
import java.util.List;

/** One of the Code's seven questions: what its answer must say before a decision is complete. */
interface Question {

    /** What is missing or cannot be in this child's answers, in sentences; empty if the question is answered. */
    List<String> problems(ChildDecision child, Circumstances circumstances);

    /**
     * What the answers are seen against.
     *
     * @param asked what is asked
     * @param sent everything the form sent
     * @param bases the legal catalogue
     * @param kind kind of the deciding agency
     * @param today the day of the decision, in local time
     */
    record Circumstances(Asked asked, Sent sent, LegalBases bases, String kind, LocalDate today) { }
}
