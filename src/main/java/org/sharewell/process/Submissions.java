package org.sharewell.process;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * What a form sent, for the "Record …" service task right behind it. It is a transient variable: it lives in memory until
 * the transaction ends and reaches no table of the engine.
 */
@Component
public class Submissions {

    static final String VARIABLE = "submission";

    private final ObjectMapper json;

    private final IdentityService identities;

    Submissions(ObjectMapper json, @Lazy IdentityService identities) {
        this.json = json;
        this.identities = identities;
    }

    /** User id of the person who sent the form that is being recorded; null in a job. */
    public String sender() {
        var signedIn = identities.getCurrentAuthentication();
        return signedIn == null ? null : signedIn.getUserId();
    }

    /**
     * The submission of the form that was completed in this transaction.
     *
     * @throws IllegalStateException if there is none: a save point between form and service task lost it
     */
    public <T> T of(DelegateExecution execution, Class<T> type) {
        var text = (String) execution.getVariable(VARIABLE);
        if (text == null) throw new IllegalStateException("No form was sent in this transaction.");
        return read(text, type);
    }

    <T> T read(String text, Class<T> type) {
        try {
            return json.readValue(text, type);
        } catch (JsonProcessingException unreadable) {
            // The cause's message would quote what was typed.
            throw new IllegalStateException("What the form sent does not fit " + type.getSimpleName() + ".");
        }
    }

    String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException("What the form sent cannot be written as JSON.");
        }
    }
}
