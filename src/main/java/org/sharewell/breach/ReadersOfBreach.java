package org.sharewell.breach;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.sharewell.partnership.Partnership;
import org.sharewell.partnership.Role;
import org.sharewell.web.Story.Side;
import org.springframework.stereotype.Component;

/** Who may read a breach again besides those who answer for the agency: who handled it, and those whom it concerns. */
@Component
class ReadersOfBreach {

    private static final List<Role> OFFICERS = List.of(Role.DATA_PROTECTION_OFFICER, Role.SIRO);

    private final Partnership partnership;
    private final WhomItConcerns whomItConcerns;

    ReadersOfBreach(Partnership partnership, WhomItConcerns whomItConcerns) {
        this.partnership = partnership;
        this.whomItConcerns = whomItConcerns;
    }

    /** The agency that handles it. Once the investigation allows it, those whom it is about read it too (R33). */
    Side own(Breach breach) {
        var people = new HashSet<>(officers(breach.unit()));
        var facts = breach.facts();
        facts.containments().forEach(look -> people.add(look.by()));
        if (facts.found() != null) people.add(facts.found().by());
        if (facts.ended() != null) people.add(facts.ended().by());
        if (breach.mayBeReadByThem()) people.addAll(facts.concerned());
        return new Side(breach.unit(), people);
    }

    /**
     * The agencies that are told of it: whoever commissioned the one that handles it from the beginning, since it is their
     * breach too; the others once it is investigated.
     */
    List<Side> others(Breach breach) {
        var found = breach.facts().found();
        var told = found == null ? whomItConcerns.commissioners(breach) : whomItConcerns.others(breach, found.words());
        return told.stream().map(agency -> new Side(agency, officers(agency))).toList();
    }

    private Set<String> officers(String unit) {
        return OFFICERS.stream().flatMap(role -> partnership.people(unit, role).stream()
                .filter(person -> Stream.of(unit, partnership.unit(unit).orElseThrow().id())
                        .anyMatch(where -> partnership.holds(person, where, role))))
                .collect(Collectors.toSet());
    }
}
