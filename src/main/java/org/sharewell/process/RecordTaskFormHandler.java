package org.sharewell.process;

import java.util.List;

import org.camunda.bpm.engine.form.TaskFormData;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.form.TaskFormDataImpl;
import org.camunda.bpm.engine.impl.form.handler.TaskFormHandler;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.task.DelegationState;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.springframework.beans.factory.ObjectProvider;

/** Binds the form of a user task to the record instead of to process variables. */
final class RecordTaskFormHandler implements TaskFormHandler {

    private final TaskFormHandler original;
    private final String process;
    private final String form;
    private final ObjectProvider<FormDesk> desk;

    RecordTaskFormHandler(TaskFormHandler original, String process, String form, ObjectProvider<FormDesk> desk) {
        this.original = original;
        this.process = process;
        this.form = form;
        this.desk = desk;
    }

    @Override
    public void parseConfiguration(Element task, DeploymentEntity deployment, ProcessDefinitionEntity definition,
                                   BpmnParse parse) {
        original.parseConfiguration(task, deployment, definition, parse);
    }

    @Override
    public TaskFormData createTaskForm(TaskEntity task) {
        var data = (TaskFormDataImpl) original.createTaskForm(task);
        desk.getObject().show(process, form, opened(task), data);
        return data;
    }

    @Override
    public void submitFormVariables(VariableMap sent, VariableScope scope) {
        var task = (TaskEntity) scope;
        var opened = opened(task);
        if (!opened.claimed() || task.getDelegationState() == DelegationState.PENDING) {
            FormDesk.refuse(List.of("This is not with you at the moment. Claim it first, then send it. If it is"
                    + " gone from your list, a colleague has finished it."));
        }
        desk.getObject().accept(process, form, opened, sent, task);
    }

    private FormTask opened(TaskEntity task) {
        return new FormTask(task.getId(), MetTask.record(task),
                Context.getCommandContext().getAuthenticatedUserId(), (String) task.getVariable("side"), isForThem(task) ? task.getAssignee() : null);
    }

    /**
     * Whether the task is work of the signed-in person's agency or of a group they are in, and its record is not closed
     * to them (R12). Administrators can assign any task to anybody, themselves too; that alone opens no record.
     */
    private boolean isForThem(TaskEntity task) {
        var signedIn = Context.getCommandContext().getAuthentication();
        if (signedIn == null || desk.getObject().isClosed(MetTask.of(task), signedIn.getUserId())) return false;
        return listed(signedIn.getTenantIds()).contains(task.getTenantId())
                || task.getCandidates().stream().map(IdentityLink::getGroupId)
                        .anyMatch(listed(signedIn.getGroupIds())::contains);
    }

    private static List<String> listed(List<String> ids) {
        return ids == null ? List.of() : ids;
    }
}
