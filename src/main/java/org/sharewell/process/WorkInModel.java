package org.sharewell.process;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where in a model work stands, how long it stays there, and what is overdue; never whose. */
@Component
public class WorkInModel {

    // What waits: a service task is over in the moment in which it begins.
    private static final String WAITING = """
            ('userTask', 'receiveTask', 'subProcess', 'callActivity', 'intermediateTimer', 'intermediateMessageCatch',
             'eventBasedGateway', 'intermediateConditional')""";

    private static final String AT_ELEMENTS = """
            select element, sum(here) as here, sum(overdue) as overdue, max(done) as done, max(half) as half,
                max(ninety) as ninety
            from (
                select a.ACT_ID_ as element, count(*) as here, 0 as overdue, 0 as done, null::float8 as half,
                    null::float8 as ninety
                from ACT_HI_ACTINST a join ACT_RU_EXECUTION e on e.ID_ = a.PROC_INST_ID_
                    left join ACT_RU_TASK t on t.ID_ = a.TASK_ID_
                where a.PROC_DEF_KEY_ = :procedure and a.END_TIME_ is null and a.ACT_TYPE_ in %1$s
                    and (:all or coalesce(a.TENANT_ID_, %2$s) = any (:agencies))
                group by a.ACT_ID_
                union all
                select t.TASK_DEF_KEY_, 0, count(*), 0, null, null
                from ACT_RU_TASK t join ACT_RE_PROCDEF p on p.ID_ = t.PROC_DEF_ID_
                where p.KEY_ = :procedure and t.DUE_DATE_ < :now and (:all or %2$s = any (:agencies))
                group by t.TASK_DEF_KEY_
                union all
                select a.ACT_ID_, 0, 0, count(*),
                    percentile_disc(0.5) within group (order by a.DURATION_),
                    percentile_disc(0.9) within group (order by a.DURATION_)
                from ACT_HI_ACTINST a
                where a.PROC_DEF_KEY_ = :procedure and a.END_TIME_ >= :since and a.ACT_TYPE_ in %1$s
                    and a.ACT_INST_STATE_ <> 2 and (:all or a.TENANT_ID_ = any (:agencies))
                group by a.ACT_ID_) place
            group by element order by element""".formatted(WAITING, WorkAtHand.AGENCY);

    private static final String HERE = """
            select e.BUSINESS_KEY_ as record, a.START_TIME_ as since, t.DUE_DATE_ as due, a.PROC_INST_ID_ as instance
            from ACT_HI_ACTINST a join ACT_RU_EXECUTION e on e.ID_ = a.PROC_INST_ID_
                left join ACT_RU_TASK t on t.ID_ = a.TASK_ID_
            where a.PROC_DEF_KEY_ = :procedure and a.ACT_ID_ = :element and a.END_TIME_ is null and a.ACT_TYPE_ in %s
                and (:all or coalesce(a.TENANT_ID_, %s) = any (:agencies))
            order by t.DUE_DATE_, a.START_TIME_ limit :most""".formatted(WAITING, WorkAtHand.AGENCY);

    private final JdbcClient sql;

    WorkInModel(JdbcClient sql) {
        this.sql = sql;
    }

    /**
     * An element of a model.
     *
     * @param element its id
     * @param here how many are there now
     * @param overdue how many tasks there are overdue
     * @param done how many have left it in the period, by being done
     * @param half milliseconds that half of these stayed at most; null where none has left it
     * @param ninety milliseconds that nine of ten of these stayed at most; null likewise
     */
    public record AtElement(String element, long here, long overdue, long done, Double half, Double ninety) { }

    /**
     * One that is at an element now.
     *
     * @param record business key of its record
     * @param since when it came there
     * @param due when its task is due; null where nothing says
     * @param instance the engine's id of the instance
     */
    public record Here(String record, Timestamp since, Timestamp due, String instance) { }

    /**
     * Where in a model the work stands now, and how long it stayed there since a moment.
     *
     * @param agencies whose work; null for everybody's
     */
    public List<AtElement> atElements(String procedure, Collection<String> agencies, Instant now, Instant since) {
        return WorkAtHand.of(sql.sql(AT_ELEMENTS), agencies).param("procedure", procedure).param("now", Timestamp.from(now))
                .param("since", Timestamp.from(since)).query(AtElement.class).list();
    }

    /**
     * What is at an element now, the first due first, at most so many; empty where there is no such element.
     *
     * @param agencies whose work; null for everybody's
     */
    public List<Here> at(String procedure, String element, Collection<String> agencies, int most) {
        return WorkAtHand.of(sql.sql(HERE), agencies).param("procedure", procedure).param("element", element)
                .param("most", most).query(Here.class).list();
    }
}
