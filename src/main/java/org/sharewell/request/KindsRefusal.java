package org.sharewell.request;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says at the start what is wrong with the kinds of enquiry, without a stack trace. */
class KindsRefusal extends AbstractFailureAnalyzer<KindsRefused> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, KindsRefused refused) {
        return new FailureAnalysis(refused.getMessage(),
                "Correct the kinds of enquiry (SHAREWELL_KINDS_FILE) and start again.",
                failure);
    }
}
