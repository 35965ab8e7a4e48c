package org.sharewell.escalation;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says at the start what is wrong with the ladder, without a stack trace. */
class LadderRefusal extends AbstractFailureAnalyzer<LadderRefused> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, LadderRefused refused) {
        return new FailureAnalysis(refused.getMessage(),
                "Correct the escalation ladder (SHAREWELL_LADDER_FILE) and start again. Nothing has been changed.",
                failure);
    }
}
