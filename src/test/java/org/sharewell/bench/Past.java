package org.sharewell.bench;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Makes many finished requests out of a few real ones: every row that the engine's history and our tables hold of them,
 * again and again under new ids.
 */
final class Past {

    /** The engine's ids of single things; those of definitions, activities and people stay. */
    private static final Set<String> IDS = Set.of("id_", "proc_inst_id_", "process_instance_id_", "root_proc_inst_id_",
            "execution_id_", "parent_act_inst_id_", "act_inst_id_", "task_id_", "call_proc_inst_id_",
            "super_process_instance_id_", "var_inst_id_", "job_id_", "operation_id_");

    /** Our tables, in an order that their foreign keys allow, each with the column that names the request. */
    private static final List<Map.Entry<String, String>> RECORD = List.of(Map.entry("sharing_request", "id"),
            Map.entry("asked_agency", "request"), Map.entry("known_child", "request"), Map.entry("answer", "request"), Map.entry("consideration", "id"),
            Map.entry("receipt", "id"), Map.entry("register_entry", "record"), Map.entry("reading", "record"),
            Map.entry("outbox", "reference"));

    private static final Set<String> REFERENCES = Set.of("id", "request", "record", "concerns", "supersedes", "task",
            "event", "reference", "asked_agency", "business_key_");

    private final JdbcClient database;

    Past(JdbcClient database) {
        this.database = database;
    }

    /** Indices are made anew afterwards, which is how this takes minutes and not hours. */
    void multiply(List<String> finished, int times) {
        database.sql("alter role postgres set synchronous_commit = off").update();
        database.sql("alter role postgres set maintenance_work_mem = '256MB'").update();
        database.sql("create table finished as select id_ from act_hi_procinst"
                        + " where split_part(business_key_, '.', 1) = any (:finished)")
                .param("finished", finished.toArray(String[]::new)).update();
        for (var table : history()) {
            var indices = indices(table);
            indices.keySet().forEach(index -> database.sql("drop index " + index).update());
            copy(table, "root_proc_inst_id_ in (select id_ from finished)", List.of(), times);
            indices.values().forEach(index -> database.sql(index).update());
        }
        RECORD.forEach(ours -> copy(ours.getKey(), "split_part(" + ours.getValue() + ", '.', 1) = any (?)", finished, times));
        database.sql("drop table finished").update();
    }

    /** So that both lists are planned with what is there, without waiting for autovacuum. */
    void analyze() {
        database.sql("vacuum analyze").update();
        database.sql("checkpoint").update();
    }

    String size() {
        return database.sql("select pg_size_pretty(pg_database_size(current_database()))").query(String.class).single();
    }

    private List<String> history() {
        return database.sql("select table_name::text from information_schema.columns"
                + " where table_name like 'act\\_hi\\_%' and column_name = 'root_proc_inst_id_' order by 1")
                .query(String.class).list();
    }

    private Map<String, String> indices(String table) {
        return database.sql("select indexname, indexdef from pg_indexes where tablename = :table"
                        + " and not exists (select from pg_constraint where conname = indexname)")
                .param("table", table).query((row, number) -> Map.entry(row.getString(1), row.getString(2))).stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private void copy(String table, String which, Collection<String> finished, int times) {
        var columns = database.sql("select column_name::text from information_schema.columns"
                        + " where table_name = :table and is_identity = 'NO' and is_generated = 'NEVER'"
                        + " order by ordinal_position")
                .param("table", table).query(String.class).list();
        var copy = database.sql("insert into %s (%s) select %s from %1$s cross join generate_series(1, %d) as copy where %s"
                .formatted(table, String.join(", ", columns),
                        columns.stream().map(column -> again(table, column)).collect(Collectors.joining(", ")), times, which));
        (finished.isEmpty() ? copy : copy.param(finished.toArray(String[]::new))).update();
    }

    private static String again(String table, String column) {
        if (table.equals("outbox") && column.equals("id")) return "gen_random_uuid()";
        if (REFERENCES.contains(column)) return "copy || '.' || " + column;
        // The engine's ids end in what makes them unique, and its columns hold 64 signs.
        return IDS.contains(column) ? "copy || '.' || right(" + column + ", 50)" : column;
    }
}
