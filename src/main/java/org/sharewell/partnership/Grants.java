package org.sharewell.partnership;

import static java.util.stream.Collectors.toMap;
import static org.camunda.bpm.engine.authorization.Authorization.AUTH_TYPE_GLOBAL;
import static org.camunda.bpm.engine.authorization.Authorization.AUTH_TYPE_GRANT;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.ProcessInstancePermissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * What whoever holds a post may do in Camunda: sign in to Tasklist, read its models, start what is theirs to
 * start.
 *
 * <p>Tasks are granted one by one, to who acts on them. Nothing is granted on all tasks or instances of a process.
 */
@Component
class Grants {

    /** Who watches figures in Cockpit, besides the administrators of the whole. */
    private static final Set<Role> WATCHERS = Set.of(Role.ADMINISTRATOR, Role.BUSINESS_UNIT);

    private final AuthorizationService authorizations;
    private final PartnershipProperties properties;
    private final TaskFilters filters;

    Grants(@Lazy AuthorizationService authorizations, PartnershipProperties properties, TaskFilters filters) {
        this.authorizations = authorizations;
        this.properties = properties;
        this.filters = filters;
    }

    /** Grants what is not granted yet; takes nothing away. */
    void give(Collection<Post> posts) {
        openModels();
        var forManagers = filters.forManagers();
        var wanted = posts.stream().flatMap(post -> grants(post, forManagers).stream()).toList();
        var groups = posts.stream().map(Post::group).toArray(String[]::new);
        var there = authorizations.createAuthorizationQuery().authorizationType(AUTH_TYPE_GRANT).groupIdIn(groups)
                .list().stream().collect(toMap(Grants::key, authorization -> authorization));
        for (var grant : wanted) {
            // Camunda keeps one row for a group and a resource, so a missing permission joins those that are there.
            var authorization = there.computeIfAbsent(key(grant), key -> fresh(grant));
            if (grant.permissions().stream().allMatch(authorization::isPermissionGranted)) continue;
            grant.permissions().forEach(authorization::addPermission);
            authorizations.saveAuthorization(authorization);
        }
    }

    /** The models say nothing about anybody; without them a list cannot say which procedure a task belongs to. */
    private void openModels() {
        if (authorizations.createAuthorizationQuery().authorizationType(AUTH_TYPE_GLOBAL)
                .resourceType(Resources.PROCESS_DEFINITION).resourceId(Authorization.ANY).count() > 0) return;
        var everybody = authorizations.createNewAuthorization(AUTH_TYPE_GLOBAL);
        everybody.setUserId(Authorization.ANY);
        everybody.setResource(Resources.PROCESS_DEFINITION);
        everybody.setResourceId(Authorization.ANY);
        everybody.addPermission(ProcessDefinitionPermissions.READ);
        authorizations.saveAuthorization(everybody);
    }

    private record Grant(String group, Resource resource, String id, Set<Permission> permissions) { }

    private List<Grant> grants(Post post, String filterForManagers) {
        var grants = new ArrayList<Grant>();
        grants.add(new Grant(post.group(), Resources.APPLICATION, "tasklist", Set.of(Permissions.ACCESS)));
        if (WATCHERS.contains(post.role())) {
            grants.add(new Grant(post.group(), Resources.APPLICATION, "cockpit", Set.of(Permissions.ACCESS)));
        }
        properties.starts().forEach((process, roles) -> {
            if (!roles.contains(post.role())) return;
            grants.add(new Grant(post.group(), Resources.PROCESS_DEFINITION, process,
                    Set.of(ProcessDefinitionPermissions.READ, ProcessDefinitionPermissions.CREATE_INSTANCE)));
            grants.add(new Grant(post.group(), Resources.PROCESS_INSTANCE, Authorization.ANY,
                    Set.of(ProcessInstancePermissions.CREATE)));
        });
        if (TaskFilters.MANAGERS.contains(post.role())) {
            grants.add(new Grant(post.group(), Resources.FILTER, filterForManagers, Set.of(Permissions.READ)));
        }
        return grants;
    }

    private Authorization fresh(Grant grant) {
        var authorization = authorizations.createNewAuthorization(AUTH_TYPE_GRANT);
        authorization.setGroupId(grant.group());
        authorization.setResource(grant.resource());
        authorization.setResourceId(grant.id());
        return authorization;
    }

    private static String key(Authorization authorization) {
        return authorization.getGroupId() + "|" + authorization.getResourceType() + "|" + authorization.getResourceId();
    }

    private static String key(Grant grant) {
        return grant.group() + "|" + grant.resource().resourceType() + "|" + grant.id();
    }
}
