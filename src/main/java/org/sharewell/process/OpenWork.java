package org.sharewell.process;

import java.util.Collection;
import java.util.List;
import java.util.Set;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which work is still open: whether somebody has a task to do, or the engine something that leads to one. */
@Component
public class OpenWork {

    // A continuation that waits or has failed counts: what is stuck on its way to a task is not done. A timer does not.
    private static final String AMONG = """
            select distinct p.BUSINESS_KEY_ from ACT_RU_EXECUTION p where p.BUSINESS_KEY_ = any (:records) and (
                exists (select 1 from ACT_RU_TASK t where t.PROC_INST_ID_ = p.ID_)
                or exists (select 1 from ACT_RU_JOB j where j.PROCESS_INSTANCE_ID_ = p.ID_ and j.TYPE_ = 'message'))""";

    private static final String HELD_BY = """
            select distinct t.ASSIGNEE_ from ACT_RU_TASK t join ACT_RU_EXECUTION p on p.ID_ = t.PROC_INST_ID_
            where p.BUSINESS_KEY_ = :record and t.ASSIGNEE_ is not null""";

    private final JdbcClient sql;

    OpenWork(JdbcClient sql) {
        this.sql = sql;
    }

    /**
     * Those of these records about which somebody has something to do.
     *
     * @param records business keys
     */
    public Set<String> among(Collection<String> records) {
        return records.isEmpty() ? Set.of() : sql.sql(AMONG).param("records", records.toArray(String[]::new))
                .query(String.class).set();
    }

    /**
     * User ids of those who have claimed work about this record, or were given it; empty where nobody has.
     *
     * @param record business key
     */
    public List<String> heldBy(String record) {
        return sql.sql(HELD_BY).param("record", record).query(String.class).list();
    }
}
