package org.sharewell;

import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Groups;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes the first administrator, from the settings, before the first page can be opened: without one, Camunda offers
 * its set-up page to whoever comes first. Where there is an administrator already, the settings are not looked at.
 */
@Component
class FirstAdministrator implements SmartInitializingSingleton {

    /** Two nodes that start at once take turns; the number only has to be the same on both. */
    private static final long ONE_NODE_AT_A_TIME = 7_201_101;

    private final IdentityService identities;
    private final AuthorizationService authorizations;
    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final AdministratorSettings settings;

    FirstAdministrator(IdentityService identities, AuthorizationService authorizations, JdbcClient database,
                       PlatformTransactionManager transactions, AdministratorSettings settings) {
        this.identities = identities;
        this.authorizations = authorizations;
        this.database = database;
        this.transaction = new TransactionTemplate(transactions);
        this.settings = settings;
    }

    @Override
    public void afterSingletonsInstantiated() {
        transaction.executeWithoutResult(status -> {
            database.sql("select pg_advisory_xact_lock(?)").param(ONE_NODE_AT_A_TIME).query().listOfRows();
            if (identities.createUserQuery().memberOfGroup(Groups.CAMUNDA_ADMIN).count() > 0) return;
            settings.check();
            makeGroup();
            appoint();
        });
    }

    private void makeGroup() {
        if (identities.createGroupQuery().groupId(Groups.CAMUNDA_ADMIN).count() == 0) {
            var group = identities.newGroup(Groups.CAMUNDA_ADMIN);
            group.setName("Administrators");
            group.setType(Groups.GROUP_TYPE_SYSTEM);
            identities.saveGroup(group);
        }
        for (var resource : Resources.values()) grantAll(resource);
    }

    private void grantAll(Resource resource) {
        var granted = authorizations.createAuthorizationQuery().groupIdIn(Groups.CAMUNDA_ADMIN)
                .resourceType(resource).resourceId(Authorization.ANY).count();
        if (granted > 0) return;
        var grant = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
        grant.setGroupId(Groups.CAMUNDA_ADMIN);
        grant.setResource(resource);
        grant.setResourceId(Authorization.ANY);
        grant.addPermission(Permissions.ALL);
        authorizations.saveAuthorization(grant);
    }

    private void appoint() {
        if (identities.createUserQuery().userId(settings.id()).count() == 0) {
            var administrator = identities.newUser(settings.id());
            administrator.setFirstName(settings.firstName());
            administrator.setLastName(settings.lastName());
            administrator.setEmail(settings.email());
            administrator.setPassword(settings.password());
            identities.saveUser(administrator);
        }
        identities.createMembership(settings.id(), Groups.CAMUNDA_ADMIN);
    }
}
