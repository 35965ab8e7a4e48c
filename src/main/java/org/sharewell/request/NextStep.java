package org.sharewell.request;

import java.time.OffsetDateTime;
import java.util.List;

/**
 * What the form "Follow request" sends.
 *
 * @param step {@code reply}, {@code chase}, {@code call}, {@code narrow}, {@code add}, {@code change},
 *     {@code withdraw-one}, {@code close} or {@code withdraw}
 * @param replyTo reference of the answer whose question is answered
 * @param reply the reply
 * @param agency reference of the answer of the one agency that is chased, was called, is asked for less or is not asked
 *     any more
 * @param said whom the asker called and what was said, in one line
 * @param calledAt when, if not just now; null for now
 * @param stillNeeded what is still needed of the agency
 * @param agencies further agencies to be asked
 * @param content {@code yes} or {@code no}: is the asker content with the answers
 * @param reason why it is closed before the last answer, or withdrawn
 * @param checked true if it was confirmed that nobody learns from what the agency is told what they must not (R5); asked
 *     only where there is a mark and something is told
 */
record NextStep(String step, String replyTo, String reply, String agency, String said, OffsetDateTime calledAt,
                String stillNeeded, List<Described.ToAsk> agencies, String content, String reason, boolean checked) {

    /** The steps that concern one agency. */
    static final List<String> OF_ONE_AGENCY = List.of("chase", "call", "narrow", "withdraw-one");
    /** The steps with which an agency is told something about the child. */
    static final List<String> TELLING = List.of("reply", "narrow", "add");

    NextStep {
        // What the chosen step does not ask is no answer to it.
        replyTo = "reply".equals(step) ? replyTo : null;
        reply = "reply".equals(step) ? reply : null;
        agency = step != null && OF_ONE_AGENCY.contains(step) ? agency : null;
        said = "call".equals(step) ? said : null;
        calledAt = "call".equals(step) ? calledAt : null;
        stillNeeded = "narrow".equals(step) ? stillNeeded : null;
        agencies = "add".equals(step) ? agencies : null;
        content = "close".equals(step) ? content : null;
        reason = step != null && List.of("close", "withdraw", "withdraw-one").contains(step) ? reason : null;
        checked = checked && step != null && TELLING.contains(step);
        agencies = agencies == null ? List.of() : List.copyOf(agencies);
    }

    NextStep asking(List<Described.ToAsk> whom) {
        return new NextStep(step, replyTo, reply, agency, said, calledAt, stillNeeded, whom, content, reason,
                checked);
    }

    boolean ofOneAgency() {
        return step != null && OF_ONE_AGENCY.contains(step);
    }

    boolean tells() {
        return step != null && TELLING.contains(step);
    }
}
