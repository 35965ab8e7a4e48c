package org.sharewell.statistics;

import java.util.Map;
import java.util.Optional;

import org.sharewell.process.FormFiles;
import org.sharewell.process.FormWords;
import org.springframework.stereotype.Component;

/** What was chosen in a form is called as the form calls it. */
@Component
class FormLabels implements MeasureInWords {

    private final Map<String, Field> fields;

    /** A question of a form. */
    private record Field(FormWords form, String key) { }

    FormLabels(FormFiles forms) {
        var decisions = forms.words("answer-request", "decide-request").rows("decisions");
        var closing = forms.words("complaint-handling", "close-complaint");
        fields = Map.ofEntries(Map.entry("refusal", new Field(decisions, "refusalReasons")),
                Map.entry("decider-consent", new Field(decisions, "consent")),
                Map.entry("decider-ground", new Field(decisions, "notSoughtBecause")),
                Map.entry("consent-ground", new Field(forms.words("request-to-share", "describe-request"), "ground")),
                Map.entry("escalation-ended", new Field(forms.words("escalation", "settle-disagreement"), "outcome")),
                Map.entry("breach-kind", new Field(forms.words("breach-handling", "contain-breach"), "kind")),
                Map.entry("breach-cause", new Field(forms.words("breach-handling", "investigate-breach"), "cause")),
                Map.entry("breach-outcome", new Field(forms.words("breach-handling", "close-breach"), "outcome")),
                Map.entry("complaint-kind", new Field(forms.words("complaint-handling", "triage-complaint"), "kinds")),
                Map.entry("complaint-answered", new Field(closing, "outcome")),
                Map.entry("complaint-cause", new Field(closing, "cause")),
                Map.entry("complaint-theme", new Field(closing, "theme")));
    }

    @Override
    public Optional<String> inWords(String measure, String value) {
        return Optional.ofNullable(fields.get(measure)).map(field -> field.form().answer(field.key(), value))
                .filter(words -> !words.equals(value));
    }
}
