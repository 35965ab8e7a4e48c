package org.sharewell.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.cmd.CompleteTaskCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitTaskFormCmd;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;

/** What whoever was a moment slower reads, wherever in the engine they lost. */
class LostRacesTest {

    private static final Command<?> SEND = new SubmitTaskFormCmd("task", Map.of(), false, false);

    @Test
    void whoeverFindsTheTaskChangedIsToldSo() {
        assertThat(lost(SEND, new OptimisticLockingException("ENGINE-03005"))).isInstanceOf(FormFieldValidationException.class)
                .hasMessageContaining("A colleague was a moment faster");
    }

    @Test
    void whoeverFindsTheirRightsGoneWithTheTaskIsToldSo() {
        assertThat(lost(SEND, new AuthorizationException("ann", "TASK_WORK", "Task", "task")))
                .isInstanceOf(FormFieldValidationException.class)
                .hasMessageContaining("This work is finished already, or not with you.").message().doesNotContain("TASK_WORK");
    }

    @Test
    void whatIsNoFormStaysAsTheEngineSaidIt() {
        var refused = new AuthorizationException("ann", "TASK_WORK", "Task", "task");

        assertThat(lost(new CompleteTaskCmd("task", Map.of()), refused)).isSameAs(refused);
    }

    @Test
    void whereTwoSendAPageAtOnceWhoeverIsSlowerReadsASentence() {
        assertThat(LostRace.told(List::of, "Try again.")).isEmpty();
        assertThat(LostRace.told(() -> {
            throw new ProcessEngineException(new DuplicateKeyException("restriction_in_force"));
        }, "Try again.")).containsExactly("Try again.");
        assertThat(LostRace.told(() -> {
            throw new OptimisticLockingFailureException("answer");
        }, "Try again.")).containsExactly("Try again.");
    }

    @Test
    void whatIsNoLostRaceIsNotTakenForOne() {
        var fault = new IllegalStateException("No agency of that name.");

        assertThat(catchThrowable(() -> LostRace.told(() -> {
            throw fault;
        }, "Try again."))).isSameAs(fault);
    }

    private static Throwable lost(Command<?> command, RuntimeException failure) {
        var races = new LostRaces();
        races.setNext(new CommandInterceptor() {
            @Override
            public <T> T execute(Command<T> any) {
                throw failure;
            }
        });
        return catchThrowable(() -> races.execute(command));
    }
}
