package org.sharewell.partnership;

import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;

/** Who is told by mail of an agency's or team's work, and when (R14). */
@Component
public class DutyMailboxes {

    private final Partnership partnership;

    DutyMailboxes(Partnership partnership) {
        this.partnership = partnership;
    }

    /** How a unit is told; at once, and each person, for {@code "partnership"} and where there never was such a unit. */
    public DutyMail of(String unit) {
        return partnership.unit(unit).map(Agency::mail).orElse(DutyMail.NONE);
    }

    /**
     * The agency or team whose duty mailbox stands in for these people: of the team if practitioners are in it, else of
     * its agency. Empty where that has none, and where none of them is such a practitioner, because it is somebody else's
     * turn or the work has fallen to another role (R11): those are told by name.
     */
    public Optional<String> toldFor(String unit, List<String> people) {
        var acting = partnership.acting(unit, Role.PRACTITIONER.id()).get(0);
        return Post.of(acting).filter(post -> post.role() == Role.PRACTITIONER)
                .filter(post -> partnership.holders(post).stream().anyMatch(people::contains)).map(Post::unit)
                .filter(told -> of(told).mailbox() != null);
    }

    /** Those of these people for whom the duty mailbox of this agency or team does not stand in, such as its cover. */
    public List<String> besides(String unit, List<String> people) {
        var team = partnership.holders(new Post(unit, Role.PRACTITIONER));
        return people.stream().filter(person -> !team.contains(person)).toList();
    }

    /** Where mail to a unit's duty mailbox goes: to its people if it has none any more. Empty if none is known. */
    public List<String> addresses(String unit) {
        var mailbox = of(unit).mailbox();
        return mailbox != null ? List.of(mailbox) : partnership.people(unit, Role.PRACTITIONER).stream()
                .flatMap(person -> partnership.mailOf(person).stream()).distinct().toList();
    }
}
