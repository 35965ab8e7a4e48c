package org.sharewell.request;

import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.sharewell.decision.SeenByAsker;
import org.sharewell.web.Waiting;
import org.springframework.stereotype.Component;

/** Requests whose asker owes somebody a reply while the time for the answer runs (R4). */
@Component
class AskersWaitedFor implements Waiting {

    private final SeenByAsker answers;

    AskersWaitedFor(SeenByAsker answers) {
        this.answers = answers;
    }

    @Override
    public Map<String, String> whoseTurn(Collection<String> references) {
        return answers.waitingForReply(references).stream()
                .collect(Collectors.toMap(Function.identity(), request -> "A question about it waits for a reply"));
    }
}
