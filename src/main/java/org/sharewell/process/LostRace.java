package org.sharewell.process;

import java.sql.SQLException;
import java.util.List;
import java.util.function.Supplier;

import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.exception.NullValueException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;

/** Two people did the same at the same moment: one did it, and of the other nothing is stored. */
public final class LostRace {

    private static final String UNIQUE_VIOLATION = "23505";

    private LostRace() { }

    /**
     * Whether this is what whoever was slower meets. It may lie deep: the engine asks the database once more when a step
     * fails, and what comes out is that the transaction was broken off already.
     */
    public static boolean is(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof OptimisticLockingException || cause instanceof OptimisticLockingFailureException
                    || cause instanceof DuplicateKeyException
                    || cause instanceof SQLException refused && UNIQUE_VIOLATION.equals(refused.getSQLState())) {
                return true;
            }
        }
        return false;
    }

    /**
     * Does what a page asks for.
     *
     * @param wanted says what stands against it, in sentences; in a transaction of its own
     * @param sentence for whoever was slower, and for whoever finds the task gone
     * @return what {@code wanted} says, or the sentence
     */
    public static List<String> told(Supplier<List<String>> wanted, String sentence) {
        try {
            return wanted.get();
        } catch (NullValueException gone) {
            return List.of(sentence);
        } catch (RuntimeException failure) {
            if (!is(failure)) throw failure;
            return List.of(sentence);
        }
    }
}
