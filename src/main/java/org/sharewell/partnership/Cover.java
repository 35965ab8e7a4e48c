package org.sharewell.partnership;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

/** Who can cover for whom while they are away, and who may say so for them (R11). */
@Component
public class Cover {

    private static final List<Role> OF_A_TEAM = List.of(Role.PRACTITIONER, Role.SAFEGUARDING_LEAD, Role.LINE_MANAGER);

    private final Partnership partnership;
    private final Absences absences;

    Cover(Partnership partnership, Absences absences) {
        this.partnership = partnership;
        this.absences = absences;
    }

    /**
     * User ids of who could cover for this person: whoever else holds one of their roles in the same agency or team, or
     * acts in it where nobody else holds it. Whether they are there is not looked at.
     */
    public List<String> candidates(String person) {
        return own(person)
                .flatMap(post -> partnership.succession().people(post.unit(), post.role(), person::equals).stream())
                .distinct().toList();
    }

    /** Who covers for this person now: nobody while they are there, or where the cover is away as well by now. */
    public Optional<String> of(String person) {
        return absences.now(person).map(Absence::cover).filter(cover -> !absences.isAway(cover));
    }

    /**
     * User ids of those for whose work this person answers, and for whom they may record an absence: line managers and
     * lead information officers for those of their team or agency, a lead and their deputy for each other.
     */
    public List<String> answeredForBy(String person) {
        var posts = partnership.posts(person);
        return partnership.everyUnit().stream().map(Agency::unit)
                .flatMap(unit -> Stream.concat(ofTeams(unit, posts), leads(unit, posts)))
                .flatMap(post -> partnership.holders(post).stream())
                .filter(somebody -> !somebody.equals(person)).distinct().sorted().toList();
    }

    private static Stream<Post> ofTeams(String unit, List<Post> posts) {
        return Post.overseersOf(unit).stream().noneMatch(posts::contains) ? Stream.empty()
                : OF_A_TEAM.stream().map(role -> new Post(unit, role));
    }

    private static Stream<Post> leads(String unit, List<Post> posts) {
        return Post.leadsOf(unit).noneMatch(posts::contains) ? Stream.empty() : Post.leadsOf(unit);
    }

    /** What somebody is where they work, without the agencies that they only cover while those are closed. */
    private Stream<Post> own(String person) {
        return partnership.posts(person).stream().filter(post -> post.role() != Role.COVER);
    }

    /** The agency in whose name an absence of this person is entered; null for somebody of the partnership alone. */
    public String agencyOf(String person) {
        return own(person).map(Post::agency).filter(agency -> !agency.equals(Post.PARTNERSHIP))
                .findFirst().orElse(null);
    }
}
