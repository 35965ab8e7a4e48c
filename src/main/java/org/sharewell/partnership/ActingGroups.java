package org.sharewell.partnership;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

/** Who does which work together, and who sees that it is done (R11). As fresh as {@link Partnership} is. */
@Component
public class ActingGroups {

    private static final String THE_PARTNERSHIP = "The partnership";

    private final Partnership partnership;
    private final Absences absences;

    ActingGroups(Partnership partnership, Absences absences) {
        this.partnership = partnership;
        this.absences = absences;
    }

    /** The group of this id; empty for one that no role makes, such as the administrators. */
    public Optional<ActingGroup> of(String group) {
        return Post.of(group).map(this::group);
    }

    /**
     * The candidate groups that act where several roles may: the first of them that somebody holds for whom it may
     * be, in the team or its agency, and where nobody does whoever comes after them (R11). Never empty.
     *
     * @param roles as files write them
     * @param notFor which user ids it is not for
     * @throws IllegalArgumentException if one of them is no role
     */
    public List<String> actingAmong(String unit, List<String> roles, Predicate<String> notFor) {
        return partnership.succession().posts(unit, roles.stream().map(Role::named).toList(), notFor).stream()
                .map(Post::group).toList();
    }

    /**
     * Who acts for this group now: itself, or whoever comes after it while nobody is in it, or only people who are away
     * or whom it is not for (R11: nothing vanishes).
     */
    public ActingGroup actingFor(ActingGroup group, Predicate<String> notFor) {
        var post = Post.of(group.id()).orElseThrow();
        var acting = partnership.succession().posts(post.unit(), post.role(), notFor);
        return group(acting.get(acting.size() - 1));
    }

    /**
     * User ids of who acts in the place of somebody whom it is not for: whoever answers for their work, or for a post
     * of their own whoever shares it or comes after them.
     *
     * @param notFor which user ids it is not for, this person among them
     */
    public List<String> inPlaceOf(String person, Predicate<String> notFor) {
        return partnership.posts(person).stream().flatMap(post -> partnership.succession().people(post.unit(),
                post.isOverseen() ? Role.LINE_MANAGER : post.role(), notFor).stream()).distinct().toList();
    }

    /** The groups that somebody is in, but only people who are away now. */
    public List<ActingGroup> whereEverybodyIsAway() {
        return absences.open().stream().map(Absence::person).filter(absences::isAway).distinct()
                .flatMap(person -> partnership.posts(person).stream()).distinct()
                .filter(post -> partnership.holders(post).stream().allMatch(absences::isAway))
                .map(this::group).toList();
    }

    /** The groups whose work this person sees and may move without being in them; empty for most people. */
    public List<ActingGroup> overseenBy(String person) {
        var posts = partnership.posts(person);
        return partnership.everyUnit().stream()
                .filter(unit -> posts.stream().anyMatch(post -> post.mayOversee(unit.id())))
                .flatMap(unit -> Post.OVERSEEN.stream().map(role -> group(new Post(unit.unit(), role))))
                .filter(group -> group.overseers().contains(person)).toList();
    }

    private ActingGroup group(Post post) {
        var ofThePartnership = post.unit().equals(Post.PARTNERSHIP);
        return new ActingGroup(post.group(), post.unit(), ofThePartnership ? null : post.agency(),
                ofThePartnership ? THE_PARTNERSHIP
                        : partnership.unit(post.unit()).map(Agency::name).orElse(post.unit()),
                partnership.holders(post), post.isOverseen() ? overseers(post) : List.of());
    }

    /** Whom the ladder tells that something is overdue can also see to it, whoever that is while a role is vacant. */
    private List<String> overseers(Post post) {
        var overseers = Post.overseersOf(post.unit()).stream().flatMap(one -> partnership.holders(one).stream());
        var told = partnership.people(post.agency(), Role.LEAD_INFORMATION_OFFICER).stream();
        return Stream.concat(overseers, told).distinct().toList();
    }
}
