package org.sharewell.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.impl.BpmnModelConstants;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.springframework.core.io.ClassPathResource;

/** The engine without Sharewell; {@link BareEngine} says what that is. */
final class BareSide extends Side {

    private final AtomicLong started = new AtomicLong();
    private final String process;

    BareSide(String name, Map<String, Object> settings) {
        super(name, Applications.start(BareEngine.class, settings));
        process = deploy();
        Partner.ALL.forEach(this::bring);
    }

    /** The same files in one deployment; what is taken out of them are the references to forms, and nothing else. */
    private String deploy() {
        var deployment = engine().getRepositoryService().createDeployment();
        for (var model : List.of("request-to-share", "consider-consent", "answer-request", "receive-information")) {
            deployment.addModelInstance(model + ".bpmn", withoutForms("bpmn/" + model + ".bpmn"));
        }
        deployment.deploy();
        return engine().getRepositoryService().createProcessDefinitionQuery().processDefinitionKey("request-to-share")
                .singleResult().getId();
    }

    private static BpmnModelInstance withoutForms(String file) {
        try (var text = new ClassPathResource(file).getInputStream()) {
            var model = Bpmn.readModelFromStream(text);
            for (var node : model.getModelElementsByType(FlowNode.class)) {
                node.removeAttributeNs(BpmnModelConstants.CAMUNDA_NS, "formRef");
                node.removeAttributeNs(BpmnModelConstants.CAMUNDA_NS, "formRefBinding");
            }
            return model;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void bring(Partner partner) {
        var identities = engine().getIdentityService();
        identities.saveUser(identities.newUser(partner.person()));
        identities.saveGroup(identities.newGroup(partner.group()));
        identities.saveTenant(identities.newTenant(partner.agency()));
        identities.createMembership(partner.person(), partner.group());
        identities.createTenantGroupMembership(partner.agency(), partner.group());
        grant(partner, Resources.PROCESS_DEFINITION, "request-to-share", Permissions.READ, Permissions.CREATE_INSTANCE);
        grant(partner, Resources.PROCESS_INSTANCE, Authorization.ANY, Permissions.CREATE);
    }

    private void grant(Partner partner, Resource resource, String id, Permission... permissions) {
        var grant = engine().getAuthorizationService().createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
        grant.setGroupId(partner.group());
        grant.setResource(resource);
        grant.setResourceId(id);
        for (var permission : permissions) grant.addPermission(permission);
        engine().getAuthorizationService().saveAuthorization(grant);
    }

    @Override
    String start(Partner asker, long number) {
        return engine().getRuntimeService()
                .startProcessInstanceById(process, asker.agency() + "_" + started.incrementAndGet()).getBusinessKey();
    }

    @Override
    void complete(String task, Work work, Partner asker) {
        engine().getTaskService().complete(task);
    }
}
