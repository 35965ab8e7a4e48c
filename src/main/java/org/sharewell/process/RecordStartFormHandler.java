package org.sharewell.process;

import java.util.List;

import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.form.StartFormData;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.form.handler.StartFormHandler;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.variable.VariableMap;
import org.springframework.beans.factory.ObjectProvider;

/** Takes what a start form sends into the record instead of into process variables. */
final class RecordStartFormHandler implements StartFormHandler {

    private final StartFormHandler original;
    private final String process;
    private final String form;
    private final ObjectProvider<FormDesk> desk;

    RecordStartFormHandler(StartFormHandler original, String process, String form, ObjectProvider<FormDesk> desk) {
        this.original = original;
        this.process = process;
        this.form = form;
        this.desk = desk;
    }

    @Override
    public void parseConfiguration(Element start, DeploymentEntity deployment, ProcessDefinitionEntity definition,
                                   BpmnParse parse) {
        original.parseConfiguration(start, deployment, definition, parse);
    }

    @Override
    public StartFormData createStartFormData(ProcessDefinitionEntity definition) {
        return original.createStartFormData(definition);
    }

    @Override
    public void submitFormVariables(VariableMap sent, VariableScope scope) {
        if (((ExecutionEntity) scope).getBusinessKey() != null) {
            FormDesk.refuse(List.of("Sharewell gives the reference itself. Start from the list in Tasklist."));
        }
        var person = Context.getCommandContext().getAuthenticatedUserId();
        desk.getObject().acceptStart(process, form, person, sent, scope);
    }
}
