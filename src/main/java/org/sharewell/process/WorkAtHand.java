package org.sharewell.process;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How much work is open, by procedure and agency; never whose. */
@Component
public class WorkAtHand {

    /**
     * Whose a task is: its instance's agency, or where that belongs to none, as a disagreement does, the one agency to whose
     * people it is offered; null where there are several or none.
     */
    static final String AGENCY = """
            coalesce(t.TENANT_ID_, (select min(m.TENANT_ID_) from ACT_RU_IDENTITYLINK l
                join ACT_ID_TENANT_MEMBER m on m.GROUP_ID_ = l.GROUP_ID_ where l.TASK_ID_ = t.ID_ and l.TYPE_ = 'candidate'
                having count(distinct m.TENANT_ID_) = 1))""";

    private static final String OVERDUE = "t.DUE_DATE_ < :now";
    private static final String DUE_TODAY = "t.DUE_DATE_ >= :now and t.DUE_DATE_ < :tomorrow";
    private static final String URGENT_UNOPENED = """
            u.TEXT_ in ('Now', 'Today') and not exists (select 1 from reading r where r.task = t.ID_)""";

    /** What of the open work is meant, by the words that addresses use. */
    private static final Map<String, String> PARTS = Map.of("open", "true", "overdue", OVERDUE, "due-today", DUE_TODAY,
            "urgent-unopened", URGENT_UNOPENED);

    private static final String BEHIND = """
            select i.BUSINESS_KEY_ as record, t.NAME_ as task, whose.agency, t.DUE_DATE_ as due, t.PROC_INST_ID_ as instance
            from ACT_RU_TASK t join ACT_RE_PROCDEF p on p.ID_ = t.PROC_DEF_ID_
                join ACT_RU_EXECUTION i on i.ID_ = t.PROC_INST_ID_
                left join ACT_RU_VARIABLE u on u.EXECUTION_ID_ = t.PROC_INST_ID_ and u.NAME_ = 'urgency'
                    and u.TASK_ID_ is null,
                lateral (select %s as agency) whose
            where p.KEY_ = :procedure and whose.agency is not distinct from :agency
                and (:all or whose.agency = any (:agencies)) and (%s)
            order by t.DUE_DATE_, i.BUSINESS_KEY_ limit :most""";

    private static final String OPEN = """
            select p.KEY_ as procedure, whose.agency, count(*) as open,
                count(*) filter (where %s) as overdue, count(*) filter (where %s) as due_today,
                count(*) filter (where %s) as urgent_unopened
            from ACT_RU_TASK t join ACT_RE_PROCDEF p on p.ID_ = t.PROC_DEF_ID_
                left join ACT_RU_VARIABLE u on u.EXECUTION_ID_ = t.PROC_INST_ID_ and u.NAME_ = 'urgency'
                    and u.TASK_ID_ is null,
                lateral (select %s as agency) whose
            where :all or whose.agency = any (:agencies)
            group by p.KEY_, whose.agency order by overdue desc, open desc, p.KEY_, whose.agency"""
            .formatted(OVERDUE, DUE_TODAY, URGENT_UNOPENED, AGENCY);

    private final JdbcClient sql;

    WorkAtHand(JdbcClient sql) {
        this.sql = sql;
    }

    /**
     * The open work of one procedure in one agency.
     *
     * @param procedure id of the process
     * @param agency id of the agency; null for what belongs to no single one
     * @param open tasks that are not done
     * @param overdue those whose due time is over
     * @param dueToday those that are due before the day ends, in local time, and not overdue
     * @param urgentUnopened those needed now or today that nobody has opened
     */
    public record Open(String procedure, String agency, long open, long overdue, long dueToday, long urgentUnopened) { }

    /**
     * One piece of open work.
     *
     * @param record business key of its record
     * @param task what is to be done
     * @param due when it is due; null where nothing says
     * @param instance the engine's id of the instance
     */
    public record Piece(String record, String task, String agency, Timestamp due, String instance) { }

    /**
     * @param agencies whose work; null for everybody's
     * @param tomorrow when the present day ends
     */
    public List<Open> open(Collection<String> agencies, Instant now, Instant tomorrow) {
        return of(sql.sql(OPEN), agencies).param("now", Timestamp.from(now)).param("tomorrow", Timestamp.from(tomorrow))
                .query(Open.class).list();
    }

    /** Whether there is such a part of the open work. */
    public static boolean isPart(String part) {
        return PARTS.containsKey(part);
    }

    /**
     * What stands behind a number of {@link Open}, the first due first, at most so many.
     *
     * @param part {@code open}, {@code overdue}, {@code due-today} or {@code urgent-unopened}
     * @param agency whose; null for what belongs to no single one
     * @param agencies whose work may be seen; null for everybody's
     */
    public List<Piece> behind(String procedure, String part, String agency, Collection<String> agencies, Instant now,
                              Instant tomorrow, int most) {
        return of(sql.sql(BEHIND.formatted(AGENCY, PARTS.get(part))), agencies).param("procedure", procedure)
                .param("agency", agency, Types.VARCHAR).param("now", Timestamp.from(now))
                .param("tomorrow", Timestamp.from(tomorrow)).param("most", most).query(Piece.class).list();
    }

    /** @param agencies null for everybody's */
    static JdbcClient.StatementSpec of(JdbcClient.StatementSpec statement, Collection<String> agencies) {
        return statement.param("all", agencies == null)
                .param("agencies", agencies == null ? new String[0] : agencies.toArray(String[]::new));
    }
}
