package org.sharewell.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.stream.Stream;

import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.sharewell.testing.Rule;
import org.sharewell.testing.SharewellTest;
import org.springframework.beans.factory.annotation.Autowired;

/** Two people, or two nodes, at one disagreement: what happens once only. */
@SharewellTest
class EscalationRaceTest extends Disagreeing {

    @Autowired
    RepositoryService repository;

    @RepeatedTest(3)
    void ofTwoWhoSettleItAtOnceOneDoesAndTheOtherIsTold() {
        raised();
        proposed("raising", proposing("stands"));
        var agrees = settling(police.practitioner(), "deciding", agreeing());
        var withdraws = settling(csc.practitioner(), "raising", withdrawing("They told us by telephone."));

        var lost = atOnce(agrees, withdraws);

        assertThat(lost).filteredOn(Objects::nonNull).singleElement().satisfies(loser -> assertThat(loser.getMessage())
                .containsAnyOf("A colleague was a moment faster", "This work is finished already",
                        "a colleague has finished it"));
        assertThat(escalations.of(escalation).state()).isEqualTo(lost.get(0) == null ? "settled" : "withdrawn");
        assertThat(events()).filteredOn(event -> event.equals("Settled by both sides")
                || event.equals("Disagreement withdrawn")).hasSize(1);
        assertThat(walk.open(escalation)).isEmpty();
    }

    @Test
    @Rule("R29")
    void ofTwoWhoRaiseTheSameAtOnceOneDoes() {
        var definition = repository.createProcessDefinitionQuery().processDefinitionKey("escalation").latestVersion()
                .singleResult().getId();

        var lost = atOnce(() -> raises(csc.practitioner(), definition), () -> raises(csc.otherPractitioner(), definition));

        assertThat(lost).filteredOn(Objects::nonNull).singleElement().satisfies(loser -> assertThat(loser.getMessage())
                .containsAnyOf("A colleague was a moment faster", "This is open already"));
        assertThat(escalations.about(answer)).hasSize(1);
    }

    @Test
    void ofTwoNodesAtOneTimerOneMovesTheStage() {
        raised();
        clock.itIs(escalations.of(escalation).dueAt());
        var timer = timer();

        var lost = atOnce(() -> jobs.run(timer), () -> jobs.run(timer));
        jobs.run(escalation);

        assertThat(lost).filteredOn(Objects::isNull).hasSizeGreaterThanOrEqualTo(1);
        movedOnce();
    }

    @Test
    void whoSettlesItAsItsTimeRunsOutWinsOrIsTold() {
        raised();
        proposed("raising", proposing("stands"));
        var agrees = settling(police.practitioner(), "deciding", agreeing());
        clock.itIs(escalations.of(escalation).dueAt());
        var timer = timer();

        var lost = atOnce(agrees, () -> jobs.run(timer));

        assertThat(lost.get(0) == null ^ lost.get(1) == null).isTrue();
        assertThat(escalations.of(escalation).state()).isEqualTo(lost.get(0) == null ? "settled" : "at-stage");
        assertThat(stage()).isEqualTo(lost.get(0) == null ? "practitioners" : "managers");
    }

    private void raises(String person, String definition) {
        walk.as(person, () -> forms.submitStartForm(definition, new HashMap<>(need())));
    }

    private Job timer() {
        return jobs.of(escalation).stream().filter(job -> !job.getDuedate().after(java.util.Date.from(clock.instant())))
                .findFirst().orElseThrow();
    }

    /** What each of them failed with, in their order; null for one that succeeded. */
    private static List<Throwable> atOnce(Runnable first, Runnable second) {
        var together = new CyclicBarrier(2);
        return Stream.of(first, second).map(each -> CompletableFuture.supplyAsync(() -> catchThrowable(() -> {
            together.await();
            each.run();
        }))).toList().stream().map(CompletableFuture::join).toList();
    }
}
