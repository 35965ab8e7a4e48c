package org.sharewell.breach;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How many breaches there are of which kind, counted over columns that say nothing about anybody (C41). */
@Component
class BreachFigures {

    /** What is counted: agencies, who answered for it, near misses, kinds, causes, outcomes. */
    enum By {
        AGENCY("agency"), RESPONSIBLE("facts #>> '{found,words,responsible}'"), NEAR_MISS("near_miss::text"), KIND("kind"), CAUSE("cause"),
        OUTCOME("case when closed_at is null then 'open' else outcome end");

        private final String column;

        By(String column) {
            this.column = column;
        }
    }

    /** How many there are of something; what is not known yet has no name. */
    record Count(String what, long many) { }

    /**
     * How long it took from noticing to reporting.
     *
     * @param half hours in which half of them were reported; null where none says when it was noticed
     * @param longest hours that the slowest took; null likewise
     */
    record ToReport(Double half, Double longest) { }

    /**
     * Which of those that may be personal data breaches were decided within the 72 hours.
     *
     * @param open those that are not decided and not late
     */
    record Decided(long inTime, long late, long open) { }

    private static final String OF_THE_YEAR =
            " where (reported_at >= :from and reported_at < :until or :open and closed_at is null and reported_at < :from)";

    private final JdbcClient sql;

    BreachFigures(JdbcClient sql) {
        this.sql = sql;
    }

    /**
     * A year, in local time.
     *
     * @param open whether what is still open from years before belongs to it, as it does to the present one
     */
    record Year(Instant from, Instant until, boolean open) { }

    /** How many there are of each, the most first. */
    List<Count> counts(By by, Year year) {
        return asked("select " + by.column + " as what, count(*) as many from breach" + OF_THE_YEAR
                + " group by 1 order by 2 desc, 1", year).query(Count.class).list();
    }

    ToReport toReport(Year year) {
        return asked("""
                select percentile_disc(0.5) within group (order by hours) as half, max(hours) as longest from (
                  select (extract(epoch from reported_at - noticed_at) / 3600)::float8 as hours from breach""" + OF_THE_YEAR
                + " and noticed_at is not null) noticed", year).query(ToReport.class).single();
    }

    /** Late is read from the instants, also where the timer that says so is still to run. */
    Decided decided(Year year, Instant now) {
        return asked("""
                select count(*) filter (where decided_at is not null and not late) as in_time,
                  count(*) filter (where late) as late, count(*) filter (where decided_at is null and not late) as open
                from (select decided_at, late_at is not null or due_at <= :now
                    and (decided_at is null or decision = 'notified' and notified_at is null) as late
                  from data_breach where breach in (select id from breach""" + OF_THE_YEAR + ")) assessed", year)
                .param("now", now.atOffset(ZoneOffset.UTC)).query(Decided.class).single();
    }

    /** References of the breaches of these agencies, the latest first. */
    List<String> of(List<String> agencies, Year year) {
        return asked("select id from breach" + OF_THE_YEAR + " and agency = any (:agencies) order by reported_at desc, id",
                year).param("agencies", agencies.toArray(String[]::new)).query(String.class).list();
    }

    private JdbcClient.StatementSpec asked(String statement, Year year) {
        return sql.sql(statement).param("from", year.from().atOffset(ZoneOffset.UTC))
                .param("until", year.until().atOffset(ZoneOffset.UTC)).param("open", year.open());
    }
}
