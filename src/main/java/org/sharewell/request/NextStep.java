package org.sharewell.request;

import java.util.List;

/**
 * What the form "Follow request" sends.
 *
 * @param step {@code reply}, {@code chase}, {@code add}, {@code change}, {@code close} or {@code withdraw}
 * @param replyTo reference of the answer whose question is answered
 * @param reply the reply
 * @param chase reference of the answer that is chased
 * @param agencies further agencies to be asked
 * @param content {@code yes} or {@code no}: is the asker content with the answers
 * @param reason why it is closed before the last answer, or withdrawn
 */
record NextStep(String step, String replyTo, String reply, String chase, List<Described.ToAsk> agencies, String content,
                String reason) {

    NextStep {
        // What the chosen step does not ask is no answer to it.
        replyTo = "reply".equals(step) ? replyTo : null;
        reply = "reply".equals(step) ? reply : null;
        chase = "chase".equals(step) ? chase : null;
        agencies = "add".equals(step) ? agencies : null;
        content = "close".equals(step) ? content : null;
        reason = "close".equals(step) || "withdraw".equals(step) ? reason : null;
        agencies = agencies == null ? List.of() : List.copyOf(agencies);
    }

    NextStep asking(List<Described.ToAsk> whom) {
        return new NextStep(step, replyTo, reply, chase, whom, content, reason);
    }
}
