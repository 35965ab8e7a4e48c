package org.sharewell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sharewell.testing.ModelFile;
import org.sharewell.testing.SharewellTest;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Every node of every model is passed by some test, as the engine's history says after all of them; this is the last.
 * When tests are asked for by name ({@code mvn test -Dtest=…}) there is nothing to say.
 */
@SharewellTest
@Order(Integer.MAX_VALUE)
@DisabledIfSystemProperty(named = "test", matches = ".+", disabledReason = "Only all tests together pass every node.")
class EveryNodeIsPassedTest {

    @Autowired
    HistoryService history;

    static List<ModelFile> models() {
        return ModelFile.all();
    }

    @ParameterizedTest
    @MethodSource("models")
    void byOneOfAllTests(ModelFile model) {
        var neverPassed = model.nodes().stream().map(FlowNode::getId).filter(node -> history
                .createHistoricActivityInstanceQuery().activityId(node).finished().list().stream().noneMatch(passed ->
                        passed.getProcessDefinitionKey().equals(model.process().getId()))).toList();

        assertThat(neverPassed).isEmpty();
    }
}
