package org.sharewell;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Shows the sentence in place of a stack trace. */
class SettingMissingAnalyzer extends AbstractFailureAnalyzer<SettingMissing> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, SettingMissing cause) {
        return new FailureAnalysis(cause.getMessage(), null, cause);
    }
}
