package org.sharewell.testing;

import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.sharewell.register.Entry;
import org.sharewell.register.Register;
import org.sharewell.register.RegisterEntry;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is left of a walk: what the register says, who was written to, and how a procedure ended. */
public final class Recorded {

    private final Register register;
    private final HistoryService history;
    private final JdbcClient database;
    private final ObjectMapper json;

    Recorded(Register register, HistoryService history, JdbcClient database, ObjectMapper json) {
        this.register = register;
        this.history = history;
        this.database = database;
        this.json = json;
    }

    /** What happened to this record, in the register's words, oldest first. */
    public List<String> events(String reference) {
        return register.about(reference).stream().map(one -> one.entry().event()).toList();
    }

    /** The youngest entry of this event. */
    public Entry entry(String reference, String event) {
        return whole(reference, event).entry();
    }

    /** The same with the instant at which it was entered. */
    public RegisterEntry whole(String reference, String event) {
        return register.about(reference).stream().filter(one -> one.entry().event().equals(event))
                .reduce((earlier, later) -> later)
                .orElseThrow(() -> new AssertionError("“" + event + "” was not entered, but " + events(reference)));
    }

    /** The facts of the youngest entry of this event. */
    public JsonNode facts(String reference, String event) {
        try {
            return json.readTree(entry(reference, event).payload());
        } catch (JsonProcessingException unreadable) {
            throw new AssertionError("The register's facts are no JSON.", unreadable);
        }
    }

    /** Names of the end events that the procedure reached for this record, oldest first. */
    public List<String> ends(String reference, String process) {
        return history.createHistoricProcessInstanceQuery().processDefinitionKey(process)
                .processInstanceBusinessKey(reference).orderByProcessInstanceStartTime().asc().list().stream()
                .flatMap(instance -> history.createHistoricActivityInstanceQuery().processInstanceId(instance.getId())
                        .finished().orderByHistoricActivityInstanceEndTime().asc().list().stream())
                .filter(activity -> activity.getActivityType().toLowerCase().endsWith("endevent"))
                .map(HistoricActivityInstance::getActivityName).toList();
    }

    /** User ids of those who were written this letter about this reference. */
    public List<String> told(String reference, String letter) {
        return database.sql("select recipient from outbox where reference = :reference and letter = :letter"
                        + " order by recipient")
                .params(Map.of("reference", reference, "letter", letter)).query(String.class).list();
    }

    /** User ids of those who were told of this event, whatever the letter. */
    public List<String> toldBy(String event) {
        return database.sql("select recipient from outbox where event = :event order by recipient").param("event", event)
                .query(String.class).list();
    }
}
