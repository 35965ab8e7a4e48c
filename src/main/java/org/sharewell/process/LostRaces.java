package org.sharewell.process;

import java.util.List;

import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.TaskAlreadyClaimedException;
import org.camunda.bpm.engine.impl.cmd.ClaimTaskCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitStartFormCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitTaskFormCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;

/** Turns a lost race between two people into one sentence, outside the transaction that was rolled back. */
final class LostRaces extends CommandInterceptor {

    @Override
    public <T> T execute(Command<T> command) {
        try {
            return next.execute(command);
        } catch (NullValueException gone) {
            refuseTo(command, "This work is finished already. Nothing was stored a second time.");
            throw gone;
        } catch (AuthorizationException notTheirs) {
            // With the task, whoever was a moment faster took everybody's rights on it away.
            if (command instanceof SubmitTaskFormCmd) {
                FormDesk.refuse(List.of("This work is finished already, or not with you. Nothing of yours was stored."));
            }
            throw notTheirs;
        } catch (TaskAlreadyClaimedException taken) {
            refuseTo(command, "A colleague has just taken this. Choose another from the list.");
            throw taken;
        } catch (RuntimeException failure) {
            if (LostRace.is(failure)) {
                refuseTo(command, "A colleague was a moment faster, and nothing of yours was stored. Open your "
                        + "task list to see where it stands.");
            }
            throw failure;
        }
    }

    private static void refuseTo(Command<?> command, String sentence) {
        if (command instanceof SubmitTaskFormCmd || command instanceof SubmitStartFormCmd
                || command instanceof ClaimTaskCmd) {
            FormDesk.refuse(List.of(sentence));
        }
    }
}
