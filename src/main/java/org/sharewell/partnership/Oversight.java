package org.sharewell.partnership;

import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

/** Who answers for what is decided in an agency or team besides those who decide it. */
@Component
public class Oversight {

    private static final Set<Role> KEEPERS = EnumSet.of(Role.LEAD_INFORMATION_OFFICER,
            Role.DEPUTY_LEAD_INFORMATION_OFFICER, Role.DATA_PROTECTION_OFFICER, Role.SIRO, Role.COMPLAINT_HANDLER);

    private final Partnership partnership;

    Oversight(Partnership partnership) {
        this.partnership = partnership;
    }

    /**
     * Whether a person is a line manager of this agency or team or of the team's agency, or that agency's lead
     * information officer or their deputy.
     */
    public boolean oversees(String person, String unit) {
        return Post.overseersOf(unit).stream().anyMatch(partnership.posts(person)::contains);
    }

    /** Whether a person is the lead information officer of this agency, or of the team's agency, or their deputy. */
    public boolean leads(String person, String unit) {
        return Post.leadsOf(unit).anyMatch(partnership.posts(person)::contains);
    }

    /** Whether a person oversees this agency or team, or is a safeguarding lead of it or of the team's agency. */
    public boolean safeguards(String person, String unit) {
        var posts = partnership.posts(person);
        return oversees(person, unit) || Stream.of(unit, Post.agencyOf(unit))
                .anyMatch(one -> posts.contains(new Post(one, Role.SAFEGUARDING_LEAD)));
    }

    /**
     * User ids of everybody to whom a record of this agency or team can be kept: who answers there and who answers for
     * it.
     */
    public List<String> insiders(String unit) {
        var posts = Stream.of(unit, Post.agencyOf(unit)).flatMap(one -> Stream.of(Role.PRACTITIONER, Role.LINE_MANAGER,
                Role.SAFEGUARDING_LEAD).map(role -> new Post(one, role)));
        return Stream.concat(posts, Post.leadsOf(unit)).flatMap(post -> partnership.holders(post).stream()).distinct()
                .toList();
    }

    /** User ids of everybody who holds any role in the agency of this unit or in one of its teams, each once. */
    public List<String> colleagues(String unit) {
        var agency = Post.agencyOf(unit);
        return partnership.everyUnit().stream().filter(one -> one.id().equals(agency)).map(Agency::unit)
                .flatMap(one -> Role.ofAnAgency().stream().map(role -> new Post(one, role)))
                .flatMap(post -> partnership.holders(post).stream()).distinct().toList();
    }

    /** The agencies and teams, active or not, that a person answers for in this way, by name; none for most people. */
    public List<Agency> overseenBy(String person) {
        return partnership.everyUnit().stream().filter(unit -> oversees(person, unit.unit()))
                .sorted(Comparator.comparing(Agency::name).thenComparing(Agency::unit)).toList();
    }

    /**
     * Whether a person still holds a role in the agency of this unit or in one of its teams, or in the partnership
     * itself, which acts where an agency has nobody (R11).
     */
    public boolean worksFor(String person, String unit) {
        return partnership.posts(person).stream()
                .anyMatch(post -> post.agency().equals(Post.agencyOf(unit)) || post.unit().equals(Post.PARTNERSHIP));
    }

    /** Every agency, active or not, by name. */
    public List<Agency> agencies() {
        return partnership.everyUnit().stream().filter(unit -> unit.unit().equals(unit.id()))
                .sorted(Comparator.comparing(Agency::name).thenComparing(Agency::unit)).toList();
    }

    /** Whether a person sees a register of an agency whole, or the partnership's in numbers. */
    public boolean seesRegisters(String person) {
        return isOfThePartnership(person) || !registersOf(person, KEEPERS).isEmpty();
    }

    /**
     * The agencies, active or not, of which a person sees the whole register of something, by name; none for most
     * people.
     *
     * @param keepers the roles in an agency that do
     */
    public List<Agency> registersOf(String person, Collection<Role> keepers) {
        var posts = partnership.posts(person);
        return agencies().stream()
                .filter(agency -> keepers.stream().anyMatch(role -> posts.contains(new Post(agency.id(), role))))
                .toList();
    }

    /** Ids of the agencies, active or not, whose work a person watches in Cockpit as their administrator. */
    public List<String> administeredBy(String person) {
        return registersOf(person, List.of(Role.ADMINISTRATOR)).stream().map(Agency::id).toList();
    }

    /** Whether a person holds a role of the partnership itself: its business unit or its executive. */
    public boolean isOfThePartnership(String person) {
        return partnership.posts(person).stream().anyMatch(post -> post.unit().equals(Post.PARTNERSHIP));
    }
}
