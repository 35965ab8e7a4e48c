package org.sharewell.partnership;

import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;

/** Who can cover for whom while they are away, and who may say so for them (R11). */
@Component
public class Cover {

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
        return partnership.posts(person).stream()
                .flatMap(post -> partnership.succession().people(post.unit(), post.role(), person::equals).stream())
                .distinct().toList();
    }

    /** Who covers for this person now: nobody while they are there, or where the cover is away as well by now. */
    public Optional<String> of(String person) {
        return absences.now(person).map(Absence::cover).filter(cover -> !absences.isAway(cover));
    }

    /** User ids of those for whose work this person answers, and for whom they may record an absence. */
    public List<String> answeredForBy(String person) {
        var posts = partnership.posts(person);
        return partnership.everyUnit().stream()
                .filter(unit -> Post.overseersOf(unit.unit()).stream().anyMatch(posts::contains))
                .flatMap(unit -> Role.ofAnAgency().stream().map(role -> new Post(unit.unit(), role)))
                .flatMap(post -> partnership.holders(post).stream())
                .filter(somebody -> !somebody.equals(person)).distinct().sorted().toList();
    }

    /** The agency in whose name an absence of this person is entered; null for somebody of the partnership alone. */
    public String agencyOf(String person) {
        return partnership.posts(person).stream().map(Post::agency).filter(agency -> !agency.equals(Post.PARTNERSHIP))
                .findFirst().orElse(null);
    }
}
