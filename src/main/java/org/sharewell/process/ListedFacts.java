package org.sharewell.process;

import java.util.List;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;

/**
 * The columns of Tasklist's lists, as variables of the task itself: whoever may read the task reads them, and nothing in
 * them says whom it is about.
 */
final class ListedFacts implements TaskListener {

    /** Process variables that models set and lists show, beside the reference. */
    private static final List<String> LISTED = List.of("agency", "urgency");

    private static final String REFERENCE = "reference";

    /** Whether a variable of this name is there for the lists and for nothing else. */
    static boolean include(String variable) {
        return variable.equals(REFERENCE) || LISTED.contains(variable);
    }

    @Override
    public void notify(DelegateTask task) {
        task.setVariableLocal(REFERENCE, task.getExecution().getProcessBusinessKey());
        for (var fact : LISTED) {
            var value = task.getVariable(fact);
            if (value != null) task.setVariableLocal(fact, value);
        }
    }
}
