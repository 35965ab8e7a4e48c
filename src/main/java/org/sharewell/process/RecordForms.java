package org.sharewell.process;

import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.beans.factory.ObjectProvider;

/** Puts our handlers before the engine's for every form, and a guard on the paths around the forms. */
final class RecordForms extends AbstractBpmnParseListener {

    private final ObjectProvider<FormDesk> desk;
    private final ObjectProvider<Holders> holders;

    RecordForms(ObjectProvider<FormDesk> desk, ObjectProvider<Holders> holders) {
        this.desk = desk;
        this.holders = holders;
    }

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        var task = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
        if (task.getCamundaFormDefinitionKey() == null) return;
        var form = task.getCamundaFormDefinitionKey().getExpressionText();
        task.setTaskFormHandler(new RecordTaskFormHandler(task.getTaskFormHandler(), ((ProcessDefinitionEntity)
                scope.getProcessDefinition()).getKey(), form, desk));
        task.addBuiltInTaskListener(TaskListener.EVENTNAME_CREATE, new ListedFacts());
        task.addBuiltInTaskListener(TaskListener.EVENTNAME_CREATE, new GivenByName(holders));
        task.addBuiltInTaskListener(TaskListener.EVENTNAME_COMPLETE,
                (TaskListener) completed -> desk.getObject().refuseWithoutForm(completed));
    }

    @Override
    public void parseProcess(Element element, ProcessDefinitionEntity definition) {
        BetweenAgencies.read(element, definition);
        var start = definition.getStartFormDefinition();
        if (start == null || start.getCamundaFormDefinitionKey() == null) return;
        definition.setStartFormHandler(new RecordStartFormHandler(definition.getStartFormHandler(), definition.getKey(),
                start.getCamundaFormDefinitionKey().getExpressionText(), desk));
    }
}
