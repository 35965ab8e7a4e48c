package org.sharewell.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.Map;

import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.impl.cmd.CompleteTaskCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitTaskFormCmd;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.junit.jupiter.api.Test;

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
