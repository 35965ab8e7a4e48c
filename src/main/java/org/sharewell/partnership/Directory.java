package org.sharewell.partnership;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.Tenant;
import org.camunda.bpm.engine.identity.User;
import org.sharewell.process.AsTheEngine;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Camunda's users, groups and tenants, in the partnership's words.
 *
 * <p>What is known here does not depend on who asks: nobody's permissions narrow it.
 */
@Component
class Directory {

    private final IdentityService identity;
    private final AsTheEngine asTheEngine;

    /** Lazy, because the engine's own parts may ask the partnership while the engine is being built. */
    Directory(@Lazy IdentityService identity, AsTheEngine asTheEngine) {
        this.identity = identity;
        this.asTheEngine = asTheEngine;
    }

    List<String> holders(Post post) {
        return asTheEngine
                .get(() -> identity.createUserQuery().memberOfGroup(post.group()).orderByUserId().asc().list()).stream().map(User::getId).toList();
    }

    List<Post> posts(String person) {
        return asTheEngine.get(() -> identity.createGroupQuery().groupMember(person).orderByGroupId().asc().list())
                .stream().flatMap(group -> Post.of(group.getId()).stream()).toList();
    }

    Optional<User> user(String id) {
        return Optional.ofNullable(asTheEngine.get(() -> identity.createUserQuery().userId(id).singleResult()));
    }

    Map<String, User> users(Collection<String> ids) {
        if (ids.isEmpty()) return Map.of();
        return identity.createUserQuery().userIdIn(ids.toArray(String[]::new)).list().stream()
                .collect(Collectors.toMap(User::getId, Function.identity()));
    }

    User newUser(String id) {
        return identity.newUser(id);
    }

    void save(User user) {
        identity.saveUser(user);
    }

    void appoint(String person, Post post) {
        identity.createMembership(person, post.group());
    }

    void dismiss(String person, Post post) {
        identity.deleteMembership(person, post.group());
    }

    Map<String, String> groupNames(Collection<Post> posts) {
        var ids = posts.stream().map(Post::group).toArray(String[]::new);
        return identity.createGroupQuery().groupIdIn(ids).list().stream()
                .collect(Collectors.toMap(Group::getId, group -> Objects.requireNonNullElse(group.getName(), "")));
    }

    void makeGroup(Post post, String name) {
        var group = identity.newGroup(post.group());
        group.setName(name);
        group.setType("WORKFLOW");
        identity.saveGroup(group);
    }

    void renameGroup(Post post, String name) {
        var group = identity.createGroupQuery().groupId(post.group()).singleResult();
        group.setName(name);
        identity.saveGroup(group);
    }

    Optional<Tenant> tenant(String agency) {
        return Optional.ofNullable(identity.createTenantQuery().tenantId(agency).singleResult());
    }

    void makeTenant(String agency, String name) {
        var tenant = identity.newTenant(agency);
        tenant.setName(name);
        identity.saveTenant(tenant);
    }

    void renameTenant(Tenant tenant, String name) {
        tenant.setName(name);
        identity.saveTenant(tenant);
    }

    /** Whoever holds the post, now or later, reaches what belongs to the agency, as far as they are granted it. */
    void openTenant(String agency, Post post) {
        identity.createTenantGroupMembership(agency, post.group());
    }
}
