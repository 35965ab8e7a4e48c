package org.sharewell.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;

import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import org.junit.jupiter.api.Test;

/** A drawing is spoiled on purpose, and the fault is named. */
class DrawingTest {

    final ModelFile model = ModelFile.all().stream().filter(one -> one.all(ServiceTask.class).size() > 1).findFirst()
            .orElseThrow();

    @Test
    void aSlantingLineIsFound() {
        var edge = edge();
        var first = new ArrayList<>(edge.getWaypoints()).get(0);

        first.setX(first.getX() + 5);
        first.setY(first.getY() + 5);

        assertThat(Drawing.of(model).faults()).contains(edge.getBpmnElement().getId() + " slants");
    }

    @Test
    void aLineThroughABoxIsFound() {
        var edge = edge();
        var flow = (SequenceFlow) edge.getBpmnElement();
        var inTheWay = model.all(BpmnShape.class).stream().filter(shape -> shape.getBpmnElement() instanceof ServiceTask
                && shape.getBpmnElement() != flow.getSource() && shape.getBpmnElement() != flow.getTarget()).findFirst()
                .orElseThrow();
        var start = new ArrayList<>(edge.getWaypoints()).get(0);

        moveTo(inTheWay.getBounds(), start.getX() - 50, start.getY() - 40);

        assertThat(Drawing.of(model).faults()).contains(
                flow.getId() + " runs through " + inTheWay.getBpmnElement().getId());
    }

    @Test
    void aBoxOverABoxIsFound() {
        var tasks = model.all(BpmnShape.class).stream()
                .filter(shape -> shape.getBpmnElement() instanceof ServiceTask).toList();

        moveTo(tasks.get(1).getBounds(), tasks.get(0).getBounds().getX() + 10, tasks.get(0).getBounds().getY());

        assertThat(Drawing.of(model).faults()).contains(tasks.get(0).getBpmnElement().getId() + " lies over "
                + tasks.get(1).getBpmnElement().getId());
    }

    @Test
    void whatLiesOffThePageIsFound() {
        moveTo(model.all(BpmnShape.class).iterator().next().getBounds(), 5000, 3000);

        assertThat(Drawing.of(model).width()).isGreaterThan(1920);
        assertThat(Drawing.of(model).height()).isGreaterThan(1080);
    }

    private BpmnEdge edge() {
        return model.all(BpmnEdge.class).stream().filter(edge -> edge.getBpmnElement() instanceof SequenceFlow)
                .findFirst().orElseThrow();
    }

    private static void moveTo(Bounds bounds, double x, double y) {
        bounds.setX(x);
        bounds.setY(y);
    }
}
