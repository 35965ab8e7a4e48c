package org.sharewell.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

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

    /**
     * Keeps what this person has typed into this task's form, which is open. What was kept before and is not asked at the
     * moment, because of another answer, stays as well.
     */
    void keep(String taskId, String person, JsonNode fields) {
        database.sql("""
                insert into draft (task_id, person, content, saved_at) values (:task, :person, :content, :now)
                on conflict (task_id, person) do update set saved_at = excluded.saved_at,
                    content = (coalesce(draft.content, '{}')::jsonb || excluded.content::jsonb)::text""")
                .param("task", taskId).param("person", person).param("content", fields.toString())
                .param("now", Timestamp.from(clock.instant())).update();
    }

    /**
     * Hands on what this person had typed into a task of this record, to the next task of it that they get in this
     * transaction: what was passed for advice comes back half filled as it was. To be called from the step behind the
     * form; the form's version must be the same.
     *
     * @param procedure process id of the procedure whose tasks they are
     * @param without the fields whose answers were sent and are not asked for again
     */
    public void handOn(String record, String procedure, String person, List<String> without) {
        var kept = database.sql("""
                select d.record_version as version, (d.content::jsonb - :without::text[])::text as content, d.saved_at as at
                from act_ru_task t join act_ru_execution i on i.id_ = t.proc_inst_id_ and i.business_key_ = :record
                join act_re_procdef p on p.id_ = t.proc_def_id_ and p.key_ = :procedure
                join draft d on d.task_id = t.id_ and d.person = :person and d.content is not null""")
                .param("record", record).param("procedure", procedure).param("person", person)
                .param("without", without.toArray(String[]::new)).query(Kept.class).list();
        // The next task is in the database once the engine has finished, and what was kept for the last one gone by then.
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void beforeCommit(boolean readOnly) {
                kept.forEach(draft -> keepForNext(draft, record, procedure, person));
            }
        });
    }

    private record Kept(String version, String content, OffsetDateTime at) { }

    private void keepForNext(Kept draft, String record, String procedure, String person) {
        database.sql("""
                insert into draft (task_id, person, record_version, content, saved_at)
                select t.id_, :person, :version, :content, :at
                from act_ru_task t join act_ru_execution i on i.id_ = t.proc_inst_id_ and i.business_key_ = :record
                join act_re_procdef p on p.id_ = t.proc_def_id_ and p.key_ = :procedure where t.assignee_ = :person
                on conflict do nothing""")
                .param("record", record).param("procedure", procedure).param("person", person)
                .param("version", draft.version()).param("content", draft.content()).param("at", draft.at()).update();
    }

    /** Forgets what this person has typed into these tasks' forms. */
    public void drop(Collection<String> tasks, String person) {
        tasks.forEach(task -> drop(task, person));
    }

    private record Row(String person, String content, OffsetDateTime savedAt) { }

    /**
     * What people have typed into the open tasks of a process instance. To be asked in the step that ends them, since their
     * drafts go with them when its transaction is over.
     */
    public List<Unsent> unsent(String processInstance) {
        return database.sql("""
                select person, content, saved_at from draft join act_ru_task on id_ = task_id
                where proc_inst_id_ = :instance and content is not null and saved_at is not null order by person""")
                .param("instance", processInstance).query(Row.class).list().stream()
                .map(row -> new Unsent(row.person(), row.savedAt().toInstant(), fields(row.content()))).toList();
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
