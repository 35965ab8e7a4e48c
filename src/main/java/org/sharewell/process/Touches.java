package org.sharewell.process;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** When somebody last had their hands on a task: opened it, or typed into its form (R11). */
@Component
public class Touches {

    private record Touch(String task, OffsetDateTime at) { }

    private final JdbcClient database;

    Touches(JdbcClient database) {
        this.database = database;
    }

    /** By task id; a task that nobody has opened since it was claimed is missing. */
    public Map<String, Instant> latest(Collection<String> tasks) {
        return database.sql("""
                select task, max(at) as at from (
                  select task, read_at as at from reading where task = any (:tasks)
                  union all select task_id, saved_at from draft where task_id = any (:tasks) and saved_at is not null) t
                group by task""")
                .param("tasks", tasks.toArray(String[]::new)).query(Touch.class).list().stream()
                .collect(Collectors.toMap(Touch::task, touch -> touch.at().toInstant()));
    }
}
