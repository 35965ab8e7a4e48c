package org.sharewell.partnership;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

/** Sees to it that each agency has its tenant, and each post the group that Admin appoints people to. */
@Component
class Groups {

    private static final String OF_THE_PARTNERSHIP = "Partnership";

    private final Directory directory;

    Groups(Directory directory) {
        this.directory = directory;
    }

    /** Every post of the partnership itself, of these agencies and of their teams, held or vacant. */
    static List<Post> posts(List<PartnershipFile.Partner> agencies) {
        var posts = new ArrayList<Post>();
        Role.ofThePartnership().forEach(role -> posts.add(new Post(Post.PARTNERSHIP, role)));
        for (var agency : agencies) {
            Role.ofAnAgency().forEach(role -> posts.add(new Post(agency.id(), role)));
            for (var team : agency.teams()) {
                Role.ofATeam().forEach(role -> posts.add(new Post(agency.id() + "." + team.id(), role)));
            }
        }
        return posts;
    }

    /**
     * Makes what is missing, and takes over a new name unless Admin chose another since. A group reaches its agency's
     * tenant from the moment that either is made.
     *
     * @param before the agencies and teams as they were before the list was read, by unit
     */
    void make(List<Post> posts, Map<String, Agency> before, Map<String, Agency> now) {
        var made = makeGroups(posts, before, now);
        var agencies = posts.stream().filter(post -> !post.unit().equals(Post.PARTNERSHIP))
                .collect(Collectors.groupingBy(Post::agency));
        agencies.forEach((agency, its) -> {
            var isNew = makeTenant(now.get(agency), before.get(agency));
            its.stream().filter(post -> isNew || made.contains(post))
                    .forEach(post -> directory.openTenant(agency, post));
            if (isNew) directory.openTenant(agency, Post.BUSINESS_UNIT);
        });
    }

    private Set<Post> makeGroups(List<Post> posts, Map<String, Agency> before, Map<String, Agency> now) {
        var names = directory.groupNames(posts);
        var made = new HashSet<Post>();
        for (var post : posts) {
            var name = name(post, now);
            var current = names.get(post.group());
            if (current == null) {
                directory.makeGroup(post, name);
                made.add(post);
            } else if (!current.equals(name) && current.equals(name(post, before))) {
                directory.renameGroup(post, name);
            }
        }
        return made;
    }

    private boolean makeTenant(Agency agency, Agency before) {
        var tenant = directory.tenant(agency.id());
        if (tenant.isEmpty()) {
            directory.makeTenant(agency.id(), agency.name());
        } else if (before != null && !before.name().equals(agency.name())
                && before.name().equals(tenant.get().getName())) {
            directory.renameTenant(tenant.get(), agency.name());
        }
        return tenant.isEmpty();
    }

    private static String name(Post post, Map<String, Agency> units) {
        var unit = units.get(post.unit());
        return (unit == null ? OF_THE_PARTNERSHIP : unit.name()) + ", " + post.role().id().replace('-', ' ');
    }
}
