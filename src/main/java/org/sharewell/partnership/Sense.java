package org.sharewell.partnership;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Whether a partnership's file makes sense as a whole; refuses it with the first thing that does not. */
final class Sense {

    private static final List<String> KINDS =
            List.of("commissioned", "education", "health", "local-authority", "police", "voluntary");

    private final PartnershipFile file;
    private final Map<String, PartnershipFile.Partner> agencies = new HashMap<>();
    private final Set<String> units = new HashSet<>();

    Sense(PartnershipFile file) {
        this.file = file;
    }

    void check(Map<String, List<String>> partnership) {
        file.agencies().forEach(this::isOnce);
        file.agencies().forEach(this::isOfAKnownKind);
        file.agencies().forEach(this::hasSomebodyBehindIt);
        peopleAreOnce();
        file.people().forEach(this::holdsWhatThereIs);
        file.agencies().forEach(this::hasOneLeadInformationOfficer);
        partnershipNamesPeople(partnership);
    }

    private void isOnce(PartnershipFile.Partner agency) {
        var place = new Place("agency " + agency.id());
        if (agency.id().equals(Post.PARTNERSHIP)) {
            throw place.refuse("this id is the partnership's own; choose another.");
        }
        if (agencies.put(agency.id(), agency) != null) throw place.refuse("it is named twice.");
        units.add(agency.id());
        for (var team : agency.teams()) {
            if (!units.add(agency.id() + "." + team.id())) throw place.refuse("team " + team.id() + " is named twice.");
        }
    }

    private void isOfAKnownKind(PartnershipFile.Partner agency) {
        if (!KINDS.contains(agency.kind())) {
            throw new Place("agency " + agency.id()).refuse("there is no kind \"" + agency.kind() + "\"; it can be "
                    + String.join(", ", KINDS) + ".");
        }
    }

    /** A commissioned service has the duties of who commissioned it (C34), so it must be said who that is. */
    private void hasSomebodyBehindIt(PartnershipFile.Partner agency) {
        var place = new Place("agency " + agency.id());
        if (agency.kind().equals("commissioned") && agency.commissionedBy() == null) {
            throw place.refuse("\"commissioned-by\" is missing; name the agency that commissioned it.");
        }
        if (agency.processor() && agency.commissionedBy() == null) {
            throw place.refuse("only a commissioned agency acts as processor.");
        }
        var seen = new HashSet<>(Set.of(agency.id()));
        for (var by = agency.commissionedBy(); by != null; by = agencies.get(by).commissionedBy()) {
            if (!agencies.containsKey(by)) {
                throw place.refuse("it is commissioned by " + by + ", which this file does not name.");
            }
            if (!seen.add(by)) throw place.refuse("it is, in the end, commissioned by itself.");
        }
    }

    private void peopleAreOnce() {
        var seen = new HashSet<String>();
        for (var person : file.people()) {
            var place = new Place("person " + person.id());
            if (!seen.add(person.id())) throw place.refuse("they are named twice.");
            if (person.posts().isEmpty()) throw place.refuse("they hold no role; give them one, or leave them out.");
        }
    }

    private void holdsWhatThereIs(PartnershipFile.Person person) {
        var place = new Place("person " + person.id());
        for (var post : person.posts()) {
            var ofThePartnership = Role.ofThePartnership().contains(post.role());
            var inThePartnership = post.unit().equals(Post.PARTNERSHIP);
            var unit = post.unit().replace('.', '/');
            if (!inThePartnership && !units.contains(post.unit())) {
                throw place.refuse("there is no agency or team \"" + unit + "\" in this file.");
            }
            if (ofThePartnership != inThePartnership) {
                throw place.refuse(post.role().id() + " is no role in " + unit + "; the partnership's own roles stand"
                        + " under \"partnership\", everybody else's under an agency.");
            }
            if (post.unit().contains(".") && !Role.ofATeam().contains(post.role())) {
                throw place.refuse(post.role().id() + " is a role of the whole agency; write it under "
                        + post.agency() + ".");
            }
        }
    }

    /** Clause C24: who decides on sharing for an agency is one person, with a deputy. */
    private void hasOneLeadInformationOfficer(PartnershipFile.Partner agency) {
        var place = new Place("agency " + agency.id());
        var leads = holders(new Post(agency.id(), Role.LEAD_INFORMATION_OFFICER));
        var deputies = holders(new Post(agency.id(), Role.DEPUTY_LEAD_INFORMATION_OFFICER));
        if (leads.isEmpty()) throw place.refuse("it has no lead information officer; name one.");
        if (leads.size() > 1) {
            throw place.refuse("it has " + leads.size() + " lead information officers (" + String.join(", ", leads)
                    + "); name one, the others can be its deputies.");
        }
        if (deputies.contains(leads.get(0))) {
            throw place.refuse(leads.get(0) + " cannot be their own deputy as lead information officer.");
        }
    }

    /** What nobody else takes up ends with the business unit (R11), so there is somebody in it. */
    private void partnershipNamesPeople(Map<String, List<String>> partnership) {
        var place = new Place("partnership");
        var people = file.people().stream().map(PartnershipFile.Person::id).collect(Collectors.toSet());
        partnership.forEach((key, holders) -> {
            if (Role.of(key).filter(Role.ofThePartnership()::contains).isEmpty()) {
                throw place.refuse("\"" + key + "\" is no role of the partnership; it can be business-unit,"
                        + " executive.");
            }
            for (var holder : holders) {
                if (!people.contains(holder)) {
                    throw place.refuse(key + " names " + holder + ", who is not among the people.");
                }
            }
        });
        if (holders(Post.BUSINESS_UNIT).isEmpty()) {
            throw place.refuse("business-unit names nobody; work that nobody takes up ends there.");
        }
    }

    private List<String> holders(Post post) {
        return file.people().stream().filter(person -> person.posts().contains(post)).map(PartnershipFile.Person::id)
                .toList();
    }
}
