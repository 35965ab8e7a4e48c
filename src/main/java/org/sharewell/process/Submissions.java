package org.sharewell.process;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

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
     * @throws IllegalStateException if there is none: a save point between form and service task lost it, or the
     *     variable did not come from a form
     */
    public <T> T of(DelegateExecution execution, Class<T> type) {
        if (!isAccepted(execution)) throw new IllegalStateException("No form was sent in this transaction.");
        return read((String) execution.getVariable(VARIABLE), type);
    }

    /** Hands on what a form's check let through, until this transaction ends. */
    void accept(String text, VariableScope scope) {
        if (TransactionSynchronizationManager.unbindResourceIfPossible(this) == null) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCompletion(int status) {
                    TransactionSynchronizationManager.unbindResourceIfPossible(Submissions.this);
                }
            });
        }
        TransactionSynchronizationManager.bindResource(this, text);
        scope.setVariable(VARIABLE, Variables.stringValue(text, true));
    }

    /** Whether a form was sent in this transaction: a variable of that name alone could be set by any call. */
    boolean isAccepted(VariableScope scope) {
        var accepted = TransactionSynchronizationManager.getResource(this);
        return accepted != null && accepted.equals(scope.getVariable(VARIABLE));
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
