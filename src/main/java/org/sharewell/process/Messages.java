package org.sharewell.process;

import java.util.Map;

import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Messages between procedures. They carry references, agencies and instants, never a fact about a person. */
@Component
public class Messages {

    private final RuntimeService runtime;
    private final AsTheEngine engine;
    private final JdbcClient database;

    Messages(@Lazy RuntimeService runtime, AsTheEngine engine, JdbcClient database) {
        this.runtime = runtime;
        this.engine = engine;
        this.database = database;
    }

    /**
     * Starts the procedure that this message begins, in the name of an agency.
     *
     * @param reference business key of the new instance: the reference of its record
     * @param agency the agency that acts, which need not be that of the person who is signed in; null for none
     * @param answers process variables of the new instance
     */
    public void start(String message, String reference, String agency, Map<String, Object> answers) {
        AgencyTenants.inTheNameOf(agency, () -> runtime.createMessageCorrelation(message)
                .processInstanceBusinessKey(reference).setVariables(answers).correlateStartMessage());
    }

    /**
     * Begins a procedure of the same agency beside the one that runs, which does not wait for it.
     *
     * @param procedure its process id
     * @param reference business key of the new instance: the reference of its record
     * @param agency the agency that acts
     * @param answers process variables of the new instance
     */
    public void begin(String procedure, String reference, String agency, Map<String, Object> answers) {
        AgencyTenants.inTheNameOf(agency, () -> runtime.startProcessInstanceByKey(procedure, reference, answers));
    }

    /** Starts a procedure that acts for no agency and holds nothing but its reference, such as the delivery of a mail. */
    public void startForNobody(String procedure, String reference) {
        AgencyTenants.inTheNameOf(null, () -> runtime.startProcessInstanceByKey(procedure, reference));
    }

    /**
     * Whoever is about to tell this record something waits until all who did so before have committed, and keeps others
     * waiting until then; to be called before anything is read. Two who told the same instance at once would change the
     * same executions, and all that the later one did would be thrown away and done again.
     */
    public void oneAfterTheOther(String reference) {
        database.sql("select pg_advisory_xact_lock(hashtextextended('sharewell.telling ' || :reference, 0))")
                .param("reference", reference).query().singleRow();
    }

    /**
     * Tells whoever waits for this message about this record, also in another agency than that of whoever is signed in.
     *
     * @return false if nobody waits for it any more, which is an answer and not a failure
     */
    public boolean tell(String message, String reference) {
        return engine.get(() -> !runtime.createMessageCorrelation(message).processInstanceBusinessKey(reference)
                .correlateAllWithResult().isEmpty());
    }
}
