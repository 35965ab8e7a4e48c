package org.sharewell.process;

import org.camunda.bpm.engine.impl.history.HistoryLevelFull;
import org.camunda.bpm.engine.impl.history.event.HistoryEventType;
import org.camunda.bpm.engine.runtime.VariableInstance;

/**
 * The engine's history level {@code full}, under its own name, but for the columns of Tasklist's lists. They are copies
 * of what the record keeps; without this they would be two thirds of the variables in the engine's history.
 */
final class FullButForListedFacts extends HistoryLevelFull {

    @Override
    public boolean isHistoryEventProduced(HistoryEventType event, Object entity) {
        return !(entity instanceof VariableInstance variable && ListedFacts.include(variable.getName()));
    }
}
