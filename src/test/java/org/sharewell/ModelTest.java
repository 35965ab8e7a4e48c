package org.sharewell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;

import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.ConditionExpression;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.EventDefinition;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sharewell.testing.Drawing;
import org.sharewell.testing.ModelFile;

/** The house style of the models: they are the documentation, so a practitioner must recognise the Code in them. */
class ModelTest {

    /** About fifteen is the aim; what cannot be read on one page is two procedures. */
    private static final int MOST_NODES = 22;

    private static final String ONE_SENTENCE = "[A-Z][^.?!]*[.?!]";
    private static final String RULES_IT_SERVES = "[CR][0-9]+( to [CR][0-9]+)?(, [CR][0-9]+( to [CR][0-9]+)?)*";

    static List<ModelFile> models() {
        return ModelFile.all();
    }

    @ParameterizedTest
    @MethodSource("models")
    void itsFileIsNamedAfterItsProcess(ModelFile model) {
        assertThat(model.all(Process.class)).extracting(process -> process.getId() + ".bpmn")
                .containsExactly(model.toString());
        assertThat(model.process().isExecutable()).isTrue();
        assertThat(model.process().getName()).isNotBlank();
    }

    @ParameterizedTest
    @MethodSource("models")
    void itIsOnePage(ModelFile model) {
        assertThat(model.nodes()).hasSizeBetween(2, MOST_NODES);
        assertThat(Drawing.of(model).width()).isLessThanOrEqualTo(1920);
        assertThat(Drawing.of(model).height()).isLessThanOrEqualTo(1080);
    }

    @ParameterizedTest
    @MethodSource("models")
    void itsPictureIsBesideIt(ModelFile model) {
        assertThat(Path.of("bpmn", model.process().getId() + ".svg")).isNotEmptyFile();
    }

    @ParameterizedTest
    @MethodSource("models")
    void idsFollowLabels(ModelFile model) {
        assertThat(model.nodes()).allSatisfy(node -> assertThat(node.getId()).isEqualTo(ModelFile.idOf(node)));
        assertThat(model.all(SequenceFlow.class)).allSatisfy(flow -> assertThat(flow.getId())
                .isEqualTo("Flow_" + name(flow.getSource()) + "To" + name(flow.getTarget())));
        assertThat(model.all(Message.class)).allSatisfy(message -> assertThat(message.getId())
                .isEqualTo("Message_" + message.getName()));
    }

    @ParameterizedTest
    @MethodSource("models")
    void everyNodeIsLabelled(ModelFile model) {
        assertThat(model.nodes()).allSatisfy(node -> assertThat(node.getName()).as(node.getId()).isNotBlank()
                .matches("[A-Z][^\\n]*"));
    }

    @ParameterizedTest
    @MethodSource("models")
    void splitsAskAndFlowsAnswer(ModelFile model) {
        var splits = model.all(ExclusiveGateway.class).stream().filter(gateway -> gateway.getOutgoing().size() > 1);

        assertThat(splits).allSatisfy(split -> {
            assertThat(split.getName()).as(split.getId()).endsWith("?");
            assertThat(split.getDefault()).as("default of " + split.getId()).isNotNull();
            assertThat(split.getOutgoing()).extracting(SequenceFlow::getName).doesNotContainNull()
                    .doesNotHaveDuplicates();
            assertThat(split.getOutgoing()).allSatisfy(flow -> assertThat(flow.getConditionExpression() == null)
                    .as(flow.getId() + " is the default or has a condition")
                    .isEqualTo(flow.equals(split.getDefault())));
        });
    }

    /** The Code's outcomes, as a practitioner would say where something stands: "Information shared", not "Share". */
    @ParameterizedTest
    @MethodSource("models")
    void itEndsInStates(ModelFile model) {
        assertThat(model.all(EndEvent.class)).isNotEmpty().allSatisfy(end -> assertThat(end.getName())
                .matches(".*\\b([a-z]*(ed|ent|wn)|held|be [a-z]+)\\b.*"));
    }

    @ParameterizedTest
    @MethodSource("models")
    void waysInAndOutAreWrittenOut(ModelFile model) {
        for (var flow : model.all(SequenceFlow.class)) {
            assertThat(flow.getSource().getOutgoing()).as(flow.getId()).contains(flow);
            assertThat(flow.getTarget().getIncoming()).as(flow.getId()).contains(flow);
        }
        assertThat(model.nodes()).allSatisfy(node -> {
            var flows = model.all(SequenceFlow.class);
            assertThat(node.getIncoming()).containsExactlyInAnyOrderElementsOf(
                    flows.stream().filter(flow -> flow.getTarget().equals(node)).toList());
            assertThat(node.getOutgoing()).containsExactlyInAnyOrderElementsOf(
                    flows.stream().filter(flow -> flow.getSource().equals(node)).toList());
        });
    }

    @ParameterizedTest
    @MethodSource("models")
    void everyNodeIsOnAWayFromAStartToAnEnd(ModelFile model) {
        var reached = new HashSet<FlowNode>();
        var steps = model.nodes().stream().filter(node -> !(node instanceof SubProcess)).toList();
        steps.stream().filter(node -> node instanceof CatchEvent && node.getIncoming().isEmpty())
                .forEach(entry -> follow(entry, reached));

        assertThat(reached).containsExactlyInAnyOrderElementsOf(steps);
        assertThat(steps).allMatch(node -> node instanceof EndEvent != !node.getOutgoing().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("models")
    void everyUserTaskSaysWhoDoesWhatByWhen(ModelFile model) {
        assertThat(model.all(UserTask.class)).allSatisfy(task -> {
            assertThat(task.getCamundaFormRef()).as("form").isEqualTo(ModelFile.kebab(task.getName()));
            assertThat(task.getCamundaFormRefBinding()).isEqualTo("deployment");
            assertThat(task.getCamundaCandidateGroups()).as("group").matches("\\$\\{\\w+\\.acting.*");
            assertThat(task.getCamundaDueDate()).as("due date, from the record").startsWith("${");
            assertThat(documentation(task)).matches(ONE_SENTENCE + " \\(" + RULES_IT_SERVES + "\\)");
        });
    }

    @ParameterizedTest
    @MethodSource("models")
    void itSaysWhatItIsAndWhatItServes(ModelFile model) {
        assertThat(documentation(model.process())).matches(ONE_SENTENCE + " " + RULES_IT_SERVES + "\\."
                + "|" + "[A-Z][^.]*\\(" + RULES_IT_SERVES + "\\)\\.");
    }

    @ParameterizedTest
    @MethodSource("models")
    void itsHistoryEnds(ModelFile model) {
        assertThat(model.process().getCamundaHistoryTimeToLiveString()).matches("P[1-9][0-9]*D");
    }

    /** Whoever can start it in Tasklist does so with a form; everything else is started by our own messages. */
    @ParameterizedTest
    @MethodSource("models")
    void onlyWhatHasAStartFormIsOfferedInTasklist(ModelFile model) {
        var starts = model.all(StartEvent.class).stream()
                .filter(start -> !(start.getParentElement() instanceof SubProcess)).toList();

        var withForm = starts.stream().filter(start -> start.getCamundaFormRef() != null).toList();

        assertThat(model.process().isCamundaStartableInTasklist()).isEqualTo(!withForm.isEmpty());
        assertThat(withForm).hasSizeLessThan(2).allSatisfy(start ->
                assertThat(start.getCamundaFormRef()).isEqualTo(ModelFile.kebab(start.getName())));
        // An engine starts a procedure that names no event with the one that waits for nothing: there is at most one.
        assertThat(starts).isNotEmpty();
        assertThat(starts.stream().filter(start -> start.getEventDefinitions().isEmpty())).hasSizeLessThan(2);
    }

    @ParameterizedTest
    @MethodSource("models")
    void itsTimersReadTheRecord(ModelFile model) {
        assertThat(model.all(TimerEventDefinition.class)).allSatisfy(timer -> assertThat(
                (timer.getTimeCycle() == null ? timer.getTimeDate() : timer.getTimeCycle()).getTextContent())
                .startsWith("${"));
    }

    @ParameterizedTest
    @MethodSource("models")
    void messagesAreDeclaredOnceAndUsed(ModelFile model) {
        assertThat(model.all(Message.class)).extracting(Message::getName).doesNotHaveDuplicates();
        var waitedFor = Stream.concat(model.all(MessageEventDefinition.class).stream()
                .map(MessageEventDefinition::getMessage), model.all(ReceiveTask.class).stream().map(ReceiveTask::getMessage));
        assertThat(waitedFor).doesNotContainNull().containsAll(model.all(Message.class));
    }

    @ParameterizedTest
    @MethodSource("models")
    void itIsDrawnWhole(ModelFile model) {
        var drawn = Drawing.of(model).elements();

        assertThat(drawn).doesNotHaveDuplicates().containsAll(model.nodes().stream().map(BaseElement::getId).toList())
                .containsAll(model.all(SequenceFlow.class).stream().map(BaseElement::getId).toList());
    }

    @ParameterizedTest
    @MethodSource("models")
    void itsLinesAreClean(ModelFile model) {
        assertThat(Drawing.of(model).faults()).isEmpty();
    }

    /** Into a subprocess by its start, and out of it with whatever follows once it has ended. */
    private static void follow(FlowNode node, HashSet<FlowNode> reached) {
        if (node instanceof SubProcess || !reached.add(node)) return;
        var around = node instanceof EndEvent && node.getParentElement() instanceof SubProcess inside
                ? inside.getOutgoing() : node.getOutgoing();
        around.forEach(flow -> follow(flow.getTarget(), reached));
    }

    private static String name(FlowNode node) {
        return node.getId().substring(node.getId().indexOf('_') + 1);
    }

    private static String documentation(BaseElement element) {
        return element.getDocumentations().stream().map(one -> one.getTextContent()).findFirst().orElse("");
    }
}
