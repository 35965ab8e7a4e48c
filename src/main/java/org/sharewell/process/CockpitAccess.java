package org.sharewell.process;

import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.identity.Group;
import org.springframework.stereotype.Component;

/** Who may open Cockpit now: asked of the database each time, since sessions remember groups for minutes. */
@Component
public class CockpitAccess {

    private final AuthorizationService authorizations;
    private final IdentityService identities;
    private final AsTheEngine asTheEngine;

    CockpitAccess(AuthorizationService authorizations, IdentityService identities, AsTheEngine asTheEngine) {
        this.authorizations = authorizations;
        this.identities = identities;
        this.asTheEngine = asTheEngine;
    }

    /** Whether this person may, by a group of theirs or themselves. */
    public boolean has(String person) {
        return asTheEngine.get(() -> {
            var groups = identities.createGroupQuery().groupMember(person).list().stream().map(Group::getId).toList();
            return authorizations.isUserAuthorized(person, groups, Permissions.ACCESS, Resources.APPLICATION, "cockpit");
        });
    }
}
