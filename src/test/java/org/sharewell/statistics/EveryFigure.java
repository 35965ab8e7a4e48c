package org.sharewell.statistics;

import java.util.ArrayList;
import java.util.List;

import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.sharewell.testing.ModelFile;
import org.sharewell.testing.TasklistSession;

/** Everything that Sharewell's addresses in Cockpit say, for whoever looks for what they must not say. */
public final class EveryFigure {

    private static final String PLUGIN = "/camunda/api/cockpit/plugin/sharewell/default/";
    private static final String PERIOD = "?from=2025-01-01&until=2034-12-31";

    private EveryFigure() { }

    /** Each answer in turn: the dashboard, every chart, its table, what is behind it, every model. */
    public static List<String> readBy(TasklistSession administrator) {
        var addresses = new ArrayList<>(List.of("now", "choices"));
        for (var chart : Chart.values()) {
            addresses.add("chart/" + chart.id() + PERIOD);
            addresses.add("table/" + chart.id() + PERIOD);
            chart.measures.forEach(measure -> addresses.add("behind/" + chart.id() + "/" + measure + PERIOD));
        }
        for (var model : ModelFile.all()) {
            var procedure = model.process().getId();
            addresses.addAll(List.of("elements/" + procedure, "work/" + procedure + "/open"));
            model.all(UserTask.class)
                    .forEach(task -> addresses.add("elements/" + procedure + "/" + task.getId()));
        }
        return addresses.stream().map(address -> {
            var answer = administrator.get(PLUGIN + address);
            if (answer.statusCode() != 200) throw new AssertionError(address + " answered " + answer.statusCode());
            return answer.body();
        }).toList();
    }
}
