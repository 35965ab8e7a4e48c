package org.sharewell.partnership;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Who acts for a role (R11: nothing vanishes): whoever holds it, else who comes next; where everybody who holds it is
 * away, the next who is there as well.
 *
 * @param holders user ids of who holds a post
 * @param away whether somebody is away now
 */
record Succession(Function<Post, List<String>> holders, Predicate<String> away) {

    /** The posts that act, one or two; those that nobody holds but whom it is not for are passed over. Never empty. */
    List<Post> posts(String unit, Role role, Predicate<String> notFor) {
        return acting(new Post(unit, role).succession().stream(), notFor);
    }

    /** The posts that act where any of these roles may, the first one best. Never empty. */
    List<Post> posts(String unit, List<Role> roles, Predicate<String> notFor) {
        var own = roles.stream().map(role -> new Post(unit, role)).flatMap(post -> Stream.of(post,
                new Post(post.agency(), post.role())));
        var above = roles.stream().flatMap(role -> new Post(unit, role).succession().stream());
        return acting(Stream.concat(own, above).distinct(), notFor);
    }

    private List<Post> acting(Stream<Post> inOrder, Predicate<String> notFor) {
        var held = inOrder.filter(post -> isAnybody(post, notFor)).toList();
        var first = held.stream().findFirst().orElse(Post.BUSINESS_UNIT);
        var there = held.stream().filter(post -> isAnybody(post, notFor.or(away))).findFirst().orElse(first);
        return Stream.of(first, there).distinct().toList();
    }

    /** The Camunda groups of these posts. */
    List<String> groups(String unit, Role role, Predicate<String> notFor) {
        return posts(unit, role, notFor).stream().map(Post::group).toList();
    }

    /** User ids of who holds these posts, but for whom it is not. */
    List<String> people(String unit, Role role, Predicate<String> notFor) {
        return posts(unit, role, notFor).stream().flatMap(post -> holders.apply(post).stream())
                .filter(notFor.negate()).distinct().toList();
    }

    private boolean isAnybody(Post post, Predicate<String> notFor) {
        return holders.apply(post).stream().anyMatch(notFor.negate());
    }
}
