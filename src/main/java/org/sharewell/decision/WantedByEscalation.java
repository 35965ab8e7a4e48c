package org.sharewell.decision;

import java.util.Optional;

import org.springframework.stereotype.Component;

/** An answer that an escalation wants again is waited for, also when the request has ended. It asks nothing anew. */
@Component
class WantedByEscalation implements Asking {

    private final Answers answers;

    WantedByEscalation(Answers answers) {
        this.answers = answers;
    }

    @Override
    public Optional<Asked> asked(String reference) {
        return Optional.empty();
    }

    @Override
    public boolean waits(String reference) {
        return answers.findById(reference).filter(answer -> !answer.facts().wanted().isEmpty()).isPresent();
    }
}
