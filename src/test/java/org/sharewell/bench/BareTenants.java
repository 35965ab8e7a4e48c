package org.sharewell.bench;

import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProvider;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderCaseInstanceContext;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderHistoricDecisionInstanceContext;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderProcessInstanceContext;
import org.camunda.bpm.engine.impl.context.Context;

/** The agency that a message names, or that of the person who starts. */
final class BareTenants implements TenantIdProvider {

    static final String UNIT = "unit";

    @Override
    public String provideTenantIdForProcessInstance(TenantIdProviderProcessInstanceContext start) {
        var named = start.getVariables().get(UNIT);
        return named == null ? ofPerson(Context.getCommandContext().getAuthenticatedUserId()) : (String) named;
    }

    private static String ofPerson(String person) {
        return person.substring(person.indexOf('.') + 1);
    }

    @Override
    public String provideTenantIdForCaseInstance(TenantIdProviderCaseInstanceContext start) {
        return null;
    }

    @Override
    public String provideTenantIdForHistoricDecisionInstance(TenantIdProviderHistoricDecisionInstanceContext start) {
        return null;
    }
}
