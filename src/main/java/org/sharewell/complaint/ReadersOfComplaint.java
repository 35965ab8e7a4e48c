package org.sharewell.complaint;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.sharewell.partnership.Agency;
import org.sharewell.partnership.Oversight;
import org.sharewell.partnership.Partnership;
import org.sharewell.partnership.Role;
import org.sharewell.web.Story;
import org.springframework.stereotype.Component;

/** Who may read a complaint again besides those who answer for the agency (R33). */
@Component
class ReadersOfComplaint {

    private static final List<Role> OFFICERS = List.of(Role.DATA_PROTECTION_OFFICER, Role.SIRO, Role.COMPLAINT_HANDLER);

    private final Partnership partnership;

    private final Oversight oversight;

    ReadersOfComplaint(Partnership partnership, Oversight oversight) {
        this.partnership = partnership;
        this.oversight = oversight;
    }

    /** The agency that it came to. Once the investigation allows it, those whom it is about read it too. */
    Story.Side own(Complaint complaint) {
        var facts = complaint.facts();
        var people = new HashSet<>(officers(complaint.unit()));
        if (facts.enteredBy() != null) people.add(facts.enteredBy());
        facts.said().forEach(said -> people.add(said.by()));
        if (facts.found().filter(found -> "yes".equals(found.mayRead())).isPresent()) people.addAll(facts.concerned());
        return new Story.Side(complaint.unit(), people);
    }

    /** The partnership, where what was learnt is shared with it (C16). */
    Optional<Story.Side> partnership(Complaint complaint) {
        var readers = Set.copyOf(partnership.people(ComplaintStory.PARTNERSHIP, Role.BUSINESS_UNIT));
        return complaint.facts().end().filter(ComplaintEnd::isShared)
                .map(end -> new Story.Side(ComplaintStory.PARTNERSHIP, readers));
    }

    /** Whether somebody only entered it, and so reads again what came and where it stands, and not what was found. */
    boolean onlyEntered(Complaint complaint, String person) {
        return person.equals(complaint.facts().enteredBy()) && !oversight.oversees(person, complaint.unit())
                && !officers(complaint.unit()).contains(person)
                && complaint.facts().said().stream().noneMatch(said -> said.by().equals(person));
    }

    private Set<String> officers(String unit) {
        var agency = partnership.unit(unit).map(Agency::id).orElseThrow();
        return OFFICERS.stream().flatMap(role -> partnership.people(unit, role).stream()
                .filter(person -> Stream.of(unit, agency).anyMatch(where -> partnership.holds(person, where, role))))
                .collect(Collectors.toSet());
    }
}
