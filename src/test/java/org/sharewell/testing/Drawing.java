package org.sharewell.testing;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnLabel;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import org.camunda.bpm.model.bpmn.instance.di.Waypoint;

/** How a model is drawn: where its boxes, lines and labels lie. */
public final class Drawing {

    /** Something with an outline: a node, or the label of a node or flow; and what an event subprocess has inside it. */
    private record Box(String element, String what, Rectangle2D outline, Set<String> holds) { }

    /** One straight piece of a flow. */
    private record Piece(SequenceFlow flow, Line2D line) {

        boolean straight() {
            return line.getX1() == line.getX2() || line.getY1() == line.getY2();
        }

        /** Where a flow leaves and arrives it may touch; a flow out of a boundary event leaves the host's edge too. */
        boolean mayTouch(Box box) {
            return box.what().isEmpty() && Stream.of(flow.getSource(), flow.getTarget()).anyMatch(end ->
                    end.getId().equals(box.element()) || end instanceof BoundaryEvent boundary
                            && boundary.getAttachedTo().getId().equals(box.element()));
        }
    }

    private final List<Box> boxes = new ArrayList<>();
    private final List<Piece> pieces = new ArrayList<>();
    private final List<String> elements = new ArrayList<>();

    private Drawing(ModelFile model) {
        for (var shape : model.all(BpmnShape.class)) {
            var element = shape.getBpmnElement().getId();
            elements.add(element);
            boxes.add(new Box(element, "", outline(shape.getBounds()), inside(shape.getBpmnElement())));
            label(element, shape.getBpmnLabel());
        }
        for (var edge : model.all(BpmnEdge.class)) {
            elements.add(edge.getBpmnElement().getId());
            label(edge.getBpmnElement().getId(), edge.getBpmnLabel());
            if (edge.getBpmnElement() instanceof SequenceFlow flow) pieces(flow, new ArrayList<>(edge.getWaypoints()));
        }
    }

    /** The drawing in a model's file. */
    public static Drawing of(ModelFile model) {
        return new Drawing(model);
    }

    private static Set<String> inside(BaseElement element) {
        return element instanceof SubProcess container ? container.getFlowElements().stream().map(BaseElement::getId)
                .collect(Collectors.toSet()) : Set.of();
    }

    private void label(String element, BpmnLabel label) {
        if (label != null && label.getBounds() != null) {
            boxes.add(new Box(element, "the label of ", outline(label.getBounds()), Set.of()));
        }
    }

    private void pieces(SequenceFlow flow, List<Waypoint> points) {
        for (int i = 1; i < points.size(); i++) {
            pieces.add(new Piece(flow, new Line2D.Double(points.get(i - 1).getX(), points.get(i - 1).getY(),
                    points.get(i).getX(), points.get(i).getY())));
        }
    }

    private static Rectangle2D outline(Bounds bounds) {
        return new Rectangle2D.Double(bounds.getX(), bounds.getY(), bounds.getWidth(), bounds.getHeight());
    }

    /** Ids of what is drawn, each as often as it is. */
    public List<String> elements() {
        return elements;
    }

    public double width() {
        return page().getWidth();
    }

    public double height() {
        return page().getHeight();
    }

    private Rectangle2D page() {
        return Stream.concat(boxes.stream().map(Box::outline), pieces.stream().map(piece -> piece.line().getBounds2D()))
                .reduce(Rectangle2D::createUnion).orElseThrow();
    }

    /** What makes it hard to read, one line each: slanting lines, lines through boxes or labels, boxes over boxes. */
    public List<String> faults() {
        var faults = new ArrayList<String>();
        for (var piece : pieces) {
            if (!piece.straight()) faults.add(piece.flow().getId() + " slants");
            boxes.stream().filter(box -> !piece.mayTouch(box) && !box.holds().contains(piece.flow().getId())
                            && piece.line().intersects(inside(box)))
                    .forEach(box -> faults.add(piece.flow().getId() + " runs through " + box.what() + box.element()));
        }
        for (int i = 0; i < boxes.size(); i++) {
            for (var other : boxes.subList(i + 1, boxes.size())) {
                if (overlap(boxes.get(i), other)) {
                    faults.add(boxes.get(i).what() + boxes.get(i).element() + " lies over " + other.what()
                            + other.element());
                }
            }
        }
        return faults;
    }

    /** A boundary event sits on the edge of its host; nothing else lies over anything. */
    private static boolean overlap(Box one, Box other) {
        var attached = one.what().isEmpty() && other.what().isEmpty()
                && (one.element().startsWith("BoundaryEvent_") || other.element().startsWith("BoundaryEvent_"));
        var holds = one.holds().contains(other.element()) || other.holds().contains(one.element());
        return !attached && !holds && inside(one).intersects(inside(other));
    }

    /** A line along an edge does not run through. */
    private static Rectangle2D inside(Box box) {
        var outline = box.outline();
        return new Rectangle2D.Double(outline.getX() + 1, outline.getY() + 1, outline.getWidth() - 2,
                outline.getHeight() - 2);
    }
}
