package org.sharewell.breach;

import java.time.LocalDate;
import java.util.List;

/**
 * What the form "Tell people affected" sends (UK GDPR Art. 34; R30).
 *
 * @param endangers {@code yes} or {@code no}: would anybody be in danger if somebody learnt of it
 * @param checkedWith which safeguarding lead checked that, and how
 * @param mustNotLearn who must not learn of it, and how that is seen to
 * @param told who was told what
 * @param notTold who was not told, and why; null where everybody was
 * @param exception which exception of the law applies where nobody was told; null otherwise
 */
record PeopleTold(String endangers, String checkedWith, String mustNotLearn, List<Line> told, String notTold,
                  String exception) {

    PeopleTold {
        mustNotLearn = "yes".equals(endangers) ? mustNotLearn : null;
        told = told == null ? List.of() : List.copyOf(told);
        exception = told.isEmpty() ? exception : null;
    }

    @Override
    public String toString() {
        return "People told";
    }

    /**
     * One person or family.
     *
     * @param who who was told
     * @param words in which words
     * @param how by which way
     * @param by who told them
     * @param on on which day, in local time
     */
    record Line(String who, String words, String how, String by, LocalDate on) {

        boolean complete() {
            return !Owners.blank(who) && !Owners.blank(words) && !Owners.blank(how) && !Owners.blank(by) && on != null;
        }

        @Override
        public String toString() {
            return "Somebody told";
        }
    }
}
