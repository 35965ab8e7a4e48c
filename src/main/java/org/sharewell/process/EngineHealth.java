package org.sharewell.process;

import java.sql.Timestamp;
import java.time.Instant;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How the engine itself is: what has failed, and whether its jobs keep up. */
@Component
public class EngineHealth {

    private static final String STATE = """
            select (select count(*) from ACT_RU_INCIDENT) as incidents,
                count(*) filter (where j.RETRIES_ = 0) as without_retries,
                count(*) filter (where j.TYPE_ = 'timer' and j.RETRIES_ > 0 and j.SUSPENSION_STATE_ = 1
                    and j.DUEDATE_ <= :now) as timers_due,
                coalesce(extract(epoch from :now - min(coalesce(j.DUEDATE_, j.CREATE_TIME_)) filter (
                    where j.RETRIES_ > 0 and j.SUSPENSION_STATE_ = 1
                    and coalesce(j.DUEDATE_, j.CREATE_TIME_) <= :now)), 0)::float8 as seconds_behind,
                count(*) filter (where j.RETRIES_ = 0 and d.KEY_ = 'deliver-mail') as mails_stuck
            from ACT_RU_JOB j left join ACT_RE_PROCDEF d on d.ID_ = j.PROCESS_DEF_ID_""";

    private final JdbcClient sql;

    EngineHealth(JdbcClient sql) {
        this.sql = sql;
    }

    /**
     * @param incidents open incidents
     * @param withoutRetries jobs that have failed for the last time and wait for an administrator
     * @param timersDue timers whose moment has come and that have not run
     * @param secondsBehind how long the oldest job that could run has waited; 0 where none waits
     * @param mailsStuck mails that were tried for the last time
     */
    public record State(long incidents, long withoutRetries, long timersDue, double secondsBehind, long mailsStuck) { }

    /** As it is at this moment. */
    public State at(Instant now) {
        return sql.sql(STATE).param("now", Timestamp.from(now)).query(State.class).single();
    }
}
