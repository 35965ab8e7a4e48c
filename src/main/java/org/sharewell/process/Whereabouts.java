package org.sharewell.process;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which records something still runs for, and when what is open in it is due. */
@Component
public class Whereabouts {

    private static final String RUNNING = """
            select p.BUSINESS_KEY_ as record, min(p.ID_) as instance, min(t.DUE_DATE_) as due
            from ACT_RU_EXECUTION p left join ACT_RU_TASK t on t.PROC_INST_ID_ = p.ID_
            where p.BUSINESS_KEY_ = any (:records) and p.PARENT_ID_ is null
            group by p.BUSINESS_KEY_""";

    private final JdbcClient sql;

    Whereabouts(JdbcClient sql) {
        this.sql = sql;
    }

    private record Running(String record, String instance, Timestamp due) { }

    /**
     * @param instance the engine's id of an instance that runs for it
     * @param due when the first of its tasks is due; null where none is
     */
    public record Stand(String instance, Instant due) { }

    /** By business key; what nothing runs for is missing. */
    public Map<String, Stand> of(Collection<String> records) {
        return sql.sql(RUNNING).param("records", records.toArray(String[]::new)).query(Running.class).list().stream()
                .collect(Collectors.toMap(Running::record, one -> new Stand(one.instance(),
                        one.due() == null ? null : one.due().toInstant())));
    }
}
