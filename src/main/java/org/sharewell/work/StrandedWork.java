package org.sharewell.work;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.TaskService;
import org.sharewell.partnership.ActingGroup;
import org.sharewell.partnership.ActingGroups;
import org.sharewell.process.StrandedTasks;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Finds people for work that is left with nobody (R11: nothing vanishes). What somebody had who has left goes back to
 * the team; what is offered to a role that nobody holds any more is offered further, as it would have been at the
 * start. Once somebody holds the role again nothing is taken from anybody.
 */
@Component
class StrandedWork {

    // Whoever does not get it goes away: two nodes never tell the same people twice.
    private static final String LOCK =
            "select pg_try_advisory_xact_lock(hashtextextended('sharewell.stranded-work', 0))";
    private static final String PUT_BACK = "Put back for the team, because whoever had it holds no role there";
    private static final String LETTER = "work-waits-for-you";
    private static final Logger LOG = LoggerFactory.getLogger(StrandedWork.class);

    private final StrandedTasks stranded;
    private final Works works;
    private final ActingGroups groups;
    private final TaskService tasks;
    private final Movements movements;
    private final JdbcClient sql;
    private final TransactionTemplate oneNode;
    private final TransactionTemplate itsOwn;

    StrandedWork(StrandedTasks stranded, Works works, ActingGroups groups, TaskService tasks, Movements movements,
                 JdbcClient sql, PlatformTransactionManager transactions) {
        this.stranded = stranded;
        this.works = works;
        this.groups = groups;
        this.tasks = tasks;
        this.movements = movements;
        this.sql = sql;
        oneNode = new TransactionTemplate(transactions);
        itsOwn = new TransactionTemplate(transactions);
        itsOwn.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    void findPeople() {
        oneNode.executeWithoutResult(status -> {
            if (!sql.sql(LOCK).query(Boolean.class).single()) return;
            together(works.offered(stranded.heldByWhoLeft()), this::putBack);
            together(works.offered(stranded.offeredToNobody()), this::offerFurther);
        });
    }

    /** By group, so that whoever is told of twenty pieces of work gets one mail. What fails is tried the next time. */
    private void together(List<Work> found, Consumer<List<Work>> settle) {
        for (var ofTheSame : found.stream().collect(groupingBy(Work::groups)).values()) {
            try {
                itsOwn.executeWithoutResult(status ->
                        settle.accept(ofTheSame.stream().filter(this::isAsItWas).toList()));
            } catch (ProcessEngineException meanwhile) {
                LOG.info("{} pieces of work of {} were moved meanwhile and are looked at again.", ofTheSame.size(),
                        ofTheSame.get(0).group().id());
            }
        }
    }

    private boolean isAsItWas(Work work) {
        return works.of(work.task()).equals(Optional.of(work));
    }

    private void putBack(List<Work> held) {
        held.forEach(work -> {
            tasks.setAssignee(work.task(), null);
            movements.enter(work, PUT_BACK, null, null, null);
        });
        if (held.isEmpty()) return;
        var left = held.stream().map(Work::holder).toList();
        var team = held.get(0).members().stream().filter(person -> !left.contains(person)).toList();
        movements.tell(LETTER, held, team, null);
    }

    private void offerFurther(List<Work> vacant) {
        if (vacant.isEmpty()) return;
        var before = vacant.get(0).groups();
        var acting = before.stream().map(groups::actingFor).distinct()
                .filter(group -> before.stream().map(ActingGroup::id).noneMatch(group.id()::equals)).toList();
        if (acting.isEmpty()) {
            LOG.warn("{} pieces of work are offered to {}, where nobody is.", vacant.size(), inWords(before));
            return;
        }
        var event = "Offered to " + inWords(acting) + ", because nobody is " + inWords(before);
        vacant.forEach(work -> {
            acting.forEach(group -> tasks.addCandidateGroup(work.task(), group.id()));
            movements.enter(work, event, null, null, null);
        });
        movements.tell(LETTER, vacant, acting.stream().flatMap(group -> group.members().stream()).toList(), null);
    }

    private static String inWords(List<ActingGroup> groups) {
        return groups.stream().map(ActingGroup::inWords).collect(joining(" and "));
    }
}
