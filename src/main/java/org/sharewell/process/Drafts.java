package org.sharewell.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What somebody has typed into a task's form and not yet submitted: kept here and not in their browser, for that person
 * alone, until the task ends or its record changes.
 */
@Component
public class Drafts {

    private static final TypeReference<Map<String, Object>> FIELDS = new TypeReference<>() { };

    private final JdbcClient database;
    private final ObjectMapper json;
    private final Clock clock;

    Drafts(JdbcClient database, ObjectMapper json, Clock clock) {
        this.database = database;
        this.json = json;
        this.clock = clock;
    }

    /**
     * What this person had typed so far, by the form's keys, with the values as the form submits them; empty if they
     * typed nothing or the record is no longer the one they typed it for, in which case the draft is dropped. To be
     * called whenever the form is shown to them, since it notes what version they are shown.
     *
     * @param recordVersion changes whenever the record does; null where the form shows no record
     */
    public Optional<Map<String, Object>> of(String taskId, String person, String recordVersion) {
        return database.sql("""
                insert into draft (task_id, person, record_version) values (:task, :person, :version)
                on conflict (task_id, person) do update set record_version = excluded.record_version, content =
                    case when draft.record_version is not distinct from excluded.record_version then draft.content end
                returning content""")
                .param("task", taskId).param("person", person).param("version", recordVersion)
                .query(String.class).optional().map(this::fields);
    }

    /** Keeps what this person has typed into this task's form, in place of what was kept before; the task is open. */
    void keep(String taskId, String person, JsonNode fields) {
        database.sql("""
                insert into draft (task_id, person, content, saved_at) values (:task, :person, :content, :now)
                on conflict (task_id, person) do update set content = excluded.content, saved_at = excluded.saved_at""")
                .param("task", taskId).param("person", person).param("content", fields.toString())
                .param("now", Timestamp.from(clock.instant())).update();
    }

    /** Forgets what this person has typed into these tasks' forms. */
    public void drop(Collection<String> tasks, String person) {
        tasks.forEach(task -> drop(task, person));
    }

    /** Forgets what this person has typed into this task's form. */
    void drop(String taskId, String person) {
        database.sql("delete from draft where task_id = :task and person = :person")
                .param("task", taskId).param("person", person).update();
    }

    private Map<String, Object> fields(String content) {
        try {
            return json.readValue(content, FIELDS);
        } catch (IOException impossible) {
            throw new UncheckedIOException("A draft is not readable.", impossible);
        }
    }
}
