package org.sharewell.process;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who read which record, when: each opening of a claimed task, and of the record's own page (R12). */
@Component
public class Readings {

    // Tasklist asks for a form twice each time it is opened, and again when the page is loaded anew.
    private static final Duration ONE_OPENING = Duration.ofMinutes(1);

    private final JdbcClient database;
    private final Clock clock;

    Readings(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    void record(FormTask task) {
        record(task.record(), task);
    }

    /**
     * Enters that somebody was shown something of a record on the form of a task, which may belong to another one; once
     * for each time the form is opened.
     */
    public void record(String reference, FormTask task) {
        var now = clock.instant();
        database.sql("""
                        insert into reading (record, task, person, read_at)
                        select :record, :task, :person, :now where not exists (
                          select 1 from reading where task = :task and person = :person and read_at > :since
                            and record = :record)""")
                .param("record", reference).param("task", task.id()).param("person", task.person())
                .param("now", Timestamp.from(now)).param("since", Timestamp.from(now.minus(ONE_OPENING)))
                .update();
    }

    /** Whether anybody has opened the record of this reference. A message that was delivered is not one that was read. */
    public boolean opened(String reference) {
        return database.sql("select exists (select 1 from reading where record = :record)").param("record", reference)
                .query(Boolean.class).single();
    }

    private record Opened(String record, OffsetDateTime at) { }

    /** When each of these records was opened first, by its reference; one that nobody has opened is missing. */
    public Map<String, Instant> firstOpened(Collection<String> references) {
        return database.sql("select record, min(read_at) as at from reading where record = any (:records) group by record")
                .param("records", references.toArray(String[]::new)).query(Opened.class).list().stream()
                .collect(Collectors.toMap(Opened::record, opened -> opened.at().toInstant()));
    }

    /** Enters that somebody opened a record outside any task; each time, since a page is asked for once. */
    public void record(String reference, String person) {
        database.sql("insert into reading (record, person, read_at) values (:record, :person, :now)")
                .param("record", reference).param("person", person).param("now", Timestamp.from(clock.instant()))
                .update();
    }
}
