package org.sharewell.partnership;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

/** Who does which work together, and who sees that it is done (R11). As fresh as {@link Partnership} is. */
@Component
public class ActingGroups {

    private static final String THE_PARTNERSHIP = "The partnership";

    private final Partnership partnership;

    ActingGroups(Partnership partnership) {
        this.partnership = partnership;
    }

    /** The group of this id; empty for one that no role makes, such as the administrators. */
    public Optional<ActingGroup> of(String group) {
        return Post.of(group).map(this::group);
    }

    /** The groups whose work this person sees and may move, as their line manager; empty for everybody else. */
    public List<ActingGroup> overseenBy(String person) {
        return partnership.posts(person).stream().filter(post -> post.role() == Role.LINE_MANAGER)
                .flatMap(manager -> partnership.everyUnit().stream()
                        .flatMap(unit -> Stream.of(Role.PRACTITIONER, Role.SAFEGUARDING_LEAD)
                                .map(role -> new Post(unit.unit(), role)))
                        .filter(post -> post.overseers().contains(manager)))
                .distinct().map(this::group).toList();
    }

    private ActingGroup group(Post post) {
        var ofThePartnership = post.unit().equals(Post.PARTNERSHIP);
        return new ActingGroup(post.group(), post.unit(), ofThePartnership ? null : post.agency(),
                ofThePartnership ? THE_PARTNERSHIP : partnership.unit(post.unit()).map(Agency::name).orElse(post.unit()),
                partnership.holders(post), post.overseers().stream()
                        .flatMap(manager -> partnership.holders(manager).stream()).distinct().toList());
    }
}
