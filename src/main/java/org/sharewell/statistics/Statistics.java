package org.sharewell.statistics;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Reads what was counted, and has it counted anew from the register. */
@Component
class Statistics {

    private static final String WHERE = """
            \swhere measure = any (:measures) and at >= :from and at < :until
                and (:all or agency = any (:agencies))
                and (:urgency::text is null or urgency = :urgency) and (:kind::text is null or kind = :kind)""";

    private static final String COUNTS = """
            select measure, %1$s as value, count(*) as count,
                percentile_disc(0.5) within group (order by seconds) as half,
                percentile_disc(0.9) within group (order by seconds) as ninety,
                count(*) filter (where in_time) as in_time, count(in_time) as due
            from statistic""" + WHERE + """
            \sgroup by 1, 2 order by count desc, measure, value""";
    private static final String WHOLE = COUNTS.formatted("null::text");
    private static final String BY_VALUE = COUNTS.formatted("value");

    private static final String BEHIND = """
            select record, procedure, agency, at, seconds, in_time from statistic""" + WHERE + """
            \sand (:value::text is null or value = :value) order by at desc, record limit :most offset :skipped""";

    private final JdbcClient sql;
    private final TimeLimit limit;
    private final TransactionTemplate counting;

    Statistics(JdbcClient sql, TimeLimit limit, PlatformTransactionManager transactions) {
        this.sql = sql;
        this.limit = limit;
        counting = new TransactionTemplate(transactions);
        // One view of the register: what is entered meanwhile counts itself.
        counting.setIsolationLevel(TransactionTemplate.ISOLATION_REPEATABLE_READ);
    }

    /**
     * What was counted of a measure, or of one value of it.
     *
     * @param value null where it is the measure as a whole, or was counted without a value
     * @param half seconds that half of them took at most; null where nothing is timed
     * @param ninety seconds that nine of ten took at most; null likewise
     * @param inTime how many were in time
     * @param due how many of them were due
     */
    record Count(String measure, String value, long count, Double half, Double ninety, long inTime, long due) { }

    /** One thing that was counted: which record it belongs to, and nothing of what that says. */
    record Behind(String record, String procedure, String agency, OffsetDateTime at, Long seconds, Boolean inTime) { }

    /** Each measure as a whole. */
    List<Count> whole(Wanted wanted, List<String> measures) {
        return counts(WHOLE, wanted, measures);
    }

    /** Each value of each measure, the most first. */
    List<Count> byValue(Wanted wanted, List<String> measures) {
        return counts(BY_VALUE, wanted, measures);
    }

    private List<Count> counts(String question, Wanted wanted, List<String> measures) {
        return limit.read(() -> of(sql.sql(question), wanted, measures).query(Count.class).list());
    }

    /**
     * What stands behind a figure, the latest first.
     *
     * @param value null for all values of the measure
     */
    List<Behind> behind(Wanted wanted, String measure, String value, int most, int skipped) {
        return limit.read(() -> of(sql.sql(BEHIND), wanted, List.of(measure)).param("value", value).param("most", most)
                .param("skipped", skipped).query(Behind.class).list());
    }

    /**
     * Counts the whole register anew; others read what was counted before until it is done.
     *
     * @return how many figures there are
     */
    long countAnew() {
        return counting.execute(status -> sql.sql("select count_register_anew()").query(Long.class).single());
    }

    private static JdbcClient.StatementSpec of(JdbcClient.StatementSpec statement, Wanted wanted, List<String> measures) {
        return statement.param("measures", measures.toArray(String[]::new)).param("from", utc(wanted.begins()))
                .param("until", utc(wanted.ends())).param("all", wanted.agencies() == null)
                .param("agencies", wanted.agencies() == null ? new String[0] : wanted.agencies().toArray(String[]::new))
                .param("urgency", wanted.urgency()).param("kind", wanted.kind());
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
