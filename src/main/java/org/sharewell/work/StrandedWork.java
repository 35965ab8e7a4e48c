package org.sharewell.work;

import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.TaskService;
import org.sharewell.process.LostRace;
import org.sharewell.process.StrandedTasks;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Finds people for work that is left with nobody (R11: nothing vanishes). What somebody had who has left goes back to
 * the team; what is offered to a role that nobody holds any more is offered further, as it would have been at the
 * start. Once somebody holds the role again nothing is taken from anybody. Whoever has left and has a cover leaves it to
 * them, as does whoever is away.
 */
@Component
class StrandedWork {

    // Whoever does not get it goes away: two nodes never tell the same people twice.
    private static final String LOCK =
            "select pg_try_advisory_xact_lock(hashtextextended('sharewell.stranded-work', 0))";
    private static final String PUT_BACK = "Put back for the team, because whoever had it holds no role there";
    private static final Logger LOG = LoggerFactory.getLogger(StrandedWork.class);

    private final StrandedTasks stranded;
    private final Works works;
    private final TaskService tasks;
    private final Movements movements;
    private final Offers offers;
    private final List<Sweep> sweeps;
    private final JdbcClient sql;
    private final TransactionTemplate oneNode;
    private final TransactionTemplate itsOwn;

    StrandedWork(StrandedTasks stranded, Works works, TaskService tasks, Movements movements, Offers offers,
                 List<Sweep> sweeps, JdbcClient sql, PlatformTransactionManager transactions) {
        this.stranded = stranded;
        this.works = works;
        this.tasks = tasks;
        this.movements = movements;
        this.offers = offers;
        this.sweeps = List.copyOf(sweeps);
        this.sql = sql;
        oneNode = new TransactionTemplate(transactions);
        itsOwn = new TransactionTemplate(transactions);
        itsOwn.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    void findPeople() {
        oneNode.executeWithoutResult(status -> {
            if (!sql.sql(LOCK).query(Boolean.class).single()) return;
            sweeps.forEach(sweep -> alone(sweep.getClass().getSimpleName(), sweep::findPeople));
            together(works.offered(stranded.heldByWhoLeft()), this::putBack);
            together(works.offered(stranded.offeredToNobody()), vacant -> offers.further(vacant, nobody -> false));
        });
    }

    /** By group, so that whoever is told of twenty pieces of work gets one mail. */
    private void together(List<Work> found, Consumer<List<Work>> settle) {
        for (var ofTheSame : found.stream().collect(groupingBy(Work::groups)).values()) {
            alone("Work of " + ofTheSame.get(0).group().id(), () ->
                    settle.accept(ofTheSame.stream().filter(this::isAsItWas).toList()));
        }
    }

    /** What fails is tried the next time, and holds up nothing else. */
    private void alone(String what, Runnable work) {
        try {
            itsOwn.executeWithoutResult(status -> work.run());
        } catch (ProcessEngineException | DataAccessException failure) {
            if (LostRace.is(failure)) LOG.info("{} was moved meanwhile and is looked at again.", what);
            // The message could quote what stands in a row.
            else LOG.error("{} met {} and is looked at again.", what, failure.getClass().getSimpleName());
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
        movements.tell(Offers.LETTER, held, team, null);
    }
}
