package org.sharewell.partnership;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.sharewell.calendar.Deadlines;
import org.sharewell.calendar.OpeningHours;
import org.springframework.stereotype.Component;

/**
 * Who acts for an agency or team while it is closed (R13: never an empty room): the team of its own that the
 * partnership's file names, and whoever is appointed there as {@link Role#COVER}, of whatever agency they are.
 */
@Component
public class Duty {

    private final Partnership partnership;
    private final Deadlines deadlines;
    private final Clock clock;

    Duty(Partnership partnership, Deadlines deadlines, Clock clock) {
        this.partnership = partnership;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /** Whether nobody is there in this agency or team now. */
    public boolean isClosed(String unit) {
        return !deadlines.isOpen(clock.instant(), partnership.hours(unit));
    }

    /**
     * The hours in which its work is seen: what is urgent, while it is closed, in those of its cover if anybody there
     * comes earlier, else its own.
     */
    public OpeningHours hours(String unit, boolean urgent) {
        var own = partnership.hours(unit);
        var now = clock.instant();
        return !urgent || !isClosed(unit) ? own : Stream.concat(Stream.of(own), coverHours(unit))
                .min(Comparator.comparing(hours -> deadlines.nextOpening(now, hours))).orElse(own);
    }

    /**
     * The candidate groups to whom work of practitioners is offered: those of {@link Partnership#acting}, and while the
     * agency or team is closed, for what is urgent, also those of its cover.
     */
    public List<String> acting(String unit, boolean urgent) {
        return actingWithout(unit, urgent, nobody -> false);
    }

    /** The same where it is not for some people, as {@link Partnership#actingWithout} says it. */
    public List<String> actingWithout(String unit, boolean urgent, Predicate<String> notFor) {
        var usual = partnership.succession().groups(unit, Role.PRACTITIONER, notFor);
        if (!urgent || !isClosed(unit)) return usual;
        return Stream.concat(usual.stream(), groups(unit)).distinct().toList();
    }

    /** User ids of the people whom {@link #acting} reaches. */
    public List<String> people(String unit, boolean urgent) {
        return peopleWithout(unit, urgent, nobody -> false);
    }

    /** User ids of the people whom {@link #actingWithout} reaches, but for those for whom it is not. */
    public List<String> peopleWithout(String unit, boolean urgent, Predicate<String> notFor) {
        return people(actingWithout(unit, urgent, notFor)).stream().filter(notFor.negate()).toList();
    }

    /** User ids of the people of its cover. */
    public List<String> coverPeople(String unit) {
        return people(cover(unit));
    }

    private List<String> people(List<String> groups) {
        return groups.stream().flatMap(group -> Post.of(group).stream())
                .flatMap(post -> partnership.holders(post).stream()).distinct().toList();
    }

    /** The candidate groups of its cover, open or closed; empty where it has none. */
    public List<String> cover(String unit) {
        return groups(unit).distinct().toList();
    }

    /**
     * User ids of who is told of what is urgent where nobody covers: the lead information officer and their deputy, or
     * whoever acts for them (R11).
     */
    public List<String> uncovered(String unit) {
        return Stream.of(Role.LEAD_INFORMATION_OFFICER, Role.DEPUTY_LEAD_INFORMATION_OFFICER)
                .flatMap(role -> partnership.people(unit, role).stream()).distinct().toList();
    }

    /** The agencies and teams that are closed now and that somebody covers, by unit. */
    public List<String> closedButCovered() {
        return partnership.askable().stream().map(Agency::unit).filter(this::isClosed)
                .filter(unit -> !cover(unit).isEmpty()).toList();
    }

    /** Who covers, as the asker reads it: the team's name, and people by name; empty where nobody does. */
    public Optional<String> inWords(String unit) {
        var team = team(unit).flatMap(partnership::unit).map(Agency::name).stream();
        var people = appointed(unit).flatMap(post -> partnership.holders(post).stream()).map(partnership::nameOf);
        return Optional.of(Stream.concat(team, people).distinct().collect(Collectors.joining(", ")))
                .filter(words -> !words.isEmpty());
    }

    /** Those of its covering team, and of wherever the people work who were appointed. */
    private Stream<OpeningHours> coverHours(String unit) {
        var people = appointed(unit).flatMap(post -> partnership.holders(post).stream());
        return Stream.concat(team(unit).stream().map(partnership::hours),
                people.flatMap(person -> partnership.unitsOf(person).stream()).map(Agency::hours));
    }

    private Stream<String> groups(String unit) {
        var ofTeam = team(unit).stream().flatMap(team -> partnership.acting(team, Role.PRACTITIONER.id()).stream());
        return Stream.concat(ofTeam, appointed(unit).filter(post -> !partnership.holders(post).isEmpty())
                .map(Post::group));
    }

    private static Stream<Post> appointed(String unit) {
        return Stream.of(unit, Post.agencyOf(unit)).distinct().map(one -> new Post(one, Role.COVER));
    }

    /** A team's own, else its agency's; never itself, and none that the file no longer names. */
    private Optional<String> team(String unit) {
        var covers = partnership.units().covers();
        return Stream.of(unit, Post.agencyOf(unit)).map(covers::get).filter(Objects::nonNull).findFirst()
                .filter(team -> !team.equals(unit))
                .filter(team -> partnership.unit(team).filter(Agency::active).isPresent());
    }
}
