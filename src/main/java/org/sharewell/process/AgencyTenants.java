package org.sharewell.process;

import java.util.List;
import java.util.function.Supplier;

import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProvider;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderCaseInstanceContext;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderHistoricDecisionInstanceContext;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderProcessInstanceContext;
import org.camunda.bpm.engine.impl.context.Context;
import org.springframework.beans.factory.ObjectProvider;

/**
 * The agency in whose name an instance runs: its caller's, the one that our own code names for a message, or the one to
 * which the person who sends a start form belongs. Never one that was merely posted. A procedure that belongs to several
 * agencies runs in the name of none ({@link BetweenAgencies}).
 */
final class AgencyTenants implements TenantIdProvider {

    /** Key of a start form's field in which a person of several agencies says for which of them they act. */
    static final String ACTING_FOR = "actingFor";

    private static final ThreadLocal<String> NAMED = new ThreadLocal<>();

    private final ObjectProvider<Memberships> memberships;

    AgencyTenants(ObjectProvider<Memberships> memberships) {
        this.memberships = memberships;
    }

    /** Starts something in the name of an agency; null for what belongs to no single agency. */
    static <T> T inTheNameOf(String agency, Supplier<T> start) {
        var before = NAMED.get();
        NAMED.set(agency == null ? "" : agency);
        try {
            return start.get();
        } finally {
            // What is started here may start something in another's name (mail) before it comes back.
            if (before == null) NAMED.remove();
            else NAMED.set(before);
        }
    }

    @Override
    public String provideTenantIdForProcessInstance(TenantIdProviderProcessInstanceContext start) {
        if (start.getSuperExecution() != null) return start.getSuperExecution().getTenantId();
        var named = NAMED.get();
        if (named != null) return named.isEmpty() ? null : named;
        if (BetweenAgencies.is(start.getProcessDefinition())) return null;
        var person = Context.getCommandContext().getAuthenticatedUserId();
        // A start without a person is our own code's, for something that belongs to no agency (sending mail).
        return person == null ? null : ofPerson(person, start.getVariables().get(ACTING_FOR));
    }

    private String ofPerson(String person, Object chosen) {
        var agencies = memberships.getObject().agenciesOf(person);
        if (chosen instanceof String agency && agencies.contains(agency)) return agency;
        if (agencies.size() == 1) return agencies.get(0);
        FormDesk.refuse(List.of(agencies.isEmpty()
                ? "You hold no role in an agency, so nothing can be started in its name. Ask your administrator."
                : "You act for several agencies. Choose the one in whose name you start this."));
        throw new IllegalStateException("A refusal returns to the person.");
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
