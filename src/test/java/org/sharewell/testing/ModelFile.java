package org.sharewell.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/**
 * A model as it lies in {@code bpmn/}.
 *
 * @param file where it lies
 * @param model what is in it
 */
public record ModelFile(Path file, BpmnModelInstance model) {

    /** Every model there is. */
    public static List<ModelFile> all() {
        try (var files = Files.list(Path.of("bpmn"))) {
            return files.filter(file -> file.toString().endsWith(".bpmn")).sorted()
                    .map(file -> new ModelFile(file, Bpmn.readModelFromFile(file.toFile()))).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Its one process. */
    public Process process() {
        return model.getModelElementsByType(Process.class).iterator().next();
    }

    public Collection<FlowNode> nodes() {
        return all(FlowNode.class);
    }

    public <T extends ModelElementInstance> Collection<T> all(Class<T> type) {
        return model.getModelElementsByType(type);
    }

    /** A label as the name of a class: “Record next step” is {@code RecordNextStep}. */
    public static String pascal(String label) {
        return Arrays.stream(label == null ? new String[0] : label.split("[^A-Za-z0-9]+"))
                .filter(word -> !word.isEmpty()).map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1)).collect(Collectors.joining());
    }

    /** A label as the name of a file: “Record next step” is {@code record-next-step}. */
    public static String kebab(String label) {
        return Arrays.stream(label.split("[^A-Za-z0-9]+")).filter(word -> !word.isEmpty()).map(String::toLowerCase)
                .collect(Collectors.joining("-"));
    }

    /** The id that a node of this kind and label has: every name is made once. */
    public static String idOf(FlowNode node) {
        var kind = node instanceof Gateway ? "gateway" : node.getElementType().getTypeName();
        return pascal(kind) + "_" + pascal(node.getName());
    }

    @Override
    public String toString() {
        return file.getFileName().toString();
    }
}
