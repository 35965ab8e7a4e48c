package org.sharewell.partnership;

import static java.util.stream.Collectors.joining;

import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.camunda.bpm.engine.identity.User;
import org.sharewell.calendar.OpeningHours;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/**
 * Who is who: the agencies and teams of the partnership, and who holds which role in them.
 *
 * <p>What changes in Camunda Admin or on another node shows here within {@code sharewell.partnership.refresh}.
 */
@Component("partnership")
public class Partnership {

    private static final Comparator<Agency> BY_NAME = Comparator.comparing(Agency::name).thenComparing(Agency::unit);

    private final Remembered<String, Units> units;
    private final Remembered<Post, List<String>> holders;
    private final Remembered<String, List<Post>> posts;
    private final Remembered<String, Optional<User>> users;
    private final Succession succession;

    Partnership(Agencies agencies, Directory directory, Absences absences, PartnershipProperties properties,
                Clock clock) {
        units = new Remembered<>(all -> agencies.all(), properties.refresh(), clock);
        holders = new Remembered<>(directory::holders, properties.refresh(), clock);
        posts = new Remembered<>(directory::posts, properties.refresh(), clock);
        users = new Remembered<>(directory::user, properties.refresh(), clock);
        succession = new Succession(holders::of, absences::isAway);
    }

    /** The agency or team of this id, active or not; empty if there is none or it was never in the file. */
    public Optional<Agency> unit(String unit) {
        return Optional.ofNullable(units().byUnit().get(unit));
    }

    /** Every active agency without teams, and every active team, by name: what a request can be sent to. */
    public List<Agency> askable() {
        return units().askable().stream().sorted(BY_NAME).toList();
    }

    /** The active agencies and teams for which a person works and not only covers, by name; empty for a stranger. */
    public List<Agency> unitsOf(String person) {
        return posts.of(person).stream().filter(post -> post.role() != Role.COVER).map(Post::unit).distinct()
                .flatMap(unit -> unit(unit).stream()).filter(Agency::active).sorted(BY_NAME).toList();
    }

    /**
     * Ids of the active agencies in which, or in a team of which, a person holds a role, by name. For most one; none
     * for the business unit, which reaches every agency's tenant without belonging to an agency.
     */
    public List<String> agencyIdsOf(String person) {
        return unitsOf(person).stream().map(Agency::id).distinct().toList();
    }

    /** Whether a person holds a role in exactly this agency, team or {@code "partnership"}. */
    public boolean holds(String person, String unit, Role role) {
        return posts.of(person).contains(new Post(unit, role));
    }

    /**
     * The candidate groups that act for a role in a unit (R11: nothing vanishes). The team's group where somebody holds
     * the role there, else the agency's, else its lead information officer's or their deputy's, else the partnership's
     * business unit; also the next where everybody is away. Never empty. For use in a model:
     * {@code ${partnership.acting(unit, 'practitioner')}}.
     *
     * @throws IllegalArgumentException if there is no such role
     */
    public List<String> acting(String unit, String role) {
        return actingWithout(unit, role, null);
    }

    /**
     * The same where a second person is wanted, never waived and never missing (R11): a post whose only holder is this
     * person is passed over.
     */
    public List<String> actingWithout(String unit, String role, String person) {
        return succession.groups(unit, Role.named(role), holder -> holder.equals(person));
    }

    /** User ids of the people whom {@link #acting} reaches; empty only if the business unit itself is vacant. */
    public List<String> people(String unit, Role role) {
        return peopleWithout(unit, role, null);
    }

    /** User ids of the people whom {@link #actingWithout} reaches, never this person's among them. */
    public List<String> peopleWithout(String unit, Role role, String person) {
        return succession.people(unit, role, holder -> holder.equals(person));
    }

    /** A person's first and last name for a screen; the user id where none is known. */
    public String nameOf(String person) {
        return users.of(person).map(user -> Stream.of(user.getFirstName(), user.getLastName())
                .filter(StringUtils::hasText).collect(joining(" "))).filter(StringUtils::hasText).orElse(person);
    }

    /** A person's mail address; empty where none is known. */
    public Optional<String> mailOf(String person) {
        return users.of(person).map(User::getEmail).filter(mail -> !mail.isBlank());
    }

    /**
     * When somebody is there in an agency or team.
     *
     * @throws IllegalArgumentException if there never was such a unit
     */
    public OpeningHours hours(String unit) {
        return unit(unit).map(Agency::hours)
                .orElseThrow(() -> new IllegalArgumentException("There is no agency or team \"" + unit + "\"."));
    }

    /** On whose behalf an agency works (C34); empty unless it was commissioned. */
    public Optional<Commission> commissionOf(String agency) {
        return Optional.ofNullable(units().commissions().get(agency));
    }

    /** Asks again, at the next question, for what was remembered. */
    void forget() {
        Stream.of(units, holders, posts, users).forEach(Remembered::forget);
    }

    List<String> holders(Post post) {
        return holders.of(post);
    }

    List<Post> posts(String person) {
        return posts.of(person);
    }

    Collection<Agency> everyUnit() {
        return units().byUnit().values();
    }
    Succession succession() {
        return succession;
    }

    Units units() {
        return units.of("all");
    }
}
