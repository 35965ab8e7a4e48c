package org.sharewell.partnership;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says at the start what is wrong with the partnership's file, without a stack trace. */
class PartnershipFileRefusal extends AbstractFailureAnalyzer<PartnershipFileRefused> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, PartnershipFileRefused refused) {
        return new FailureAnalysis(refused.getMessage(),
                "Correct the partnership's file and start again. Nothing has been changed.", failure);
    }
}
