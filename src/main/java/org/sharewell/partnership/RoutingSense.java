package org.sharewell.partnership;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Whether a file says clearly which team handles what and who covers for whom; refuses it with the first doubt. */
final class RoutingSense {

    private final Collection<String> kinds;
    private final Collection<String> areas;

    /**
     * @param kinds of request that teams can name
     * @param areas that the file names
     */
    RoutingSense(Collection<String> kinds, Collection<String> areas) {
        this.kinds = kinds.stream().sorted().toList();
        this.areas = areas;
    }

    void check(List<PartnershipFile.Partner> agencies) {
        for (var agency : agencies) {
            agency.teams().forEach(team -> namesWhatThereIs(place(agency, team), team.handles()));
            isNoChance(agency);
            if (agency.cover() != null) covers(new Place("agency " + agency.id()), agency, agency.cover());
            for (var team : agency.teams()) {
                if (team.cover() == null) continue;
                if (team.cover().equals(team.id())) throw place(agency, team).refuse("it cannot be its own cover.");
                covers(place(agency, team), agency, team.cover());
            }
        }
    }

    private void namesWhatThereIs(Place place, Handles handles) {
        for (var kind : handles.kinds()) {
            if (!kinds.contains(kind)) {
                throw place.refuse("there is no kind of request \"" + kind + "\"; it can be "
                        + String.join(", ", kinds) + ".");
            }
        }
        for (var area : handles.areas()) {
            if (!areas.contains(area)) {
                throw place.refuse("there is no area \"" + area + "\"; name it under \"areas\" at the top first.");
            }
        }
    }

    private static void isNoChance(PartnershipFile.Partner agency) {
        var place = new Place("agency " + agency.id());
        var rest = agency.teams().stream().filter(team -> team.handles().rest()).map(PartnershipFile.Team::id).toList();
        if (rest.size() > 1) {
            throw place.refuse("teams " + String.join(" and ", rest) + " both take the rest; only one can.");
        }
        var seen = List.copyOf(agency.teams());
        for (int later = 1; later < seen.size(); later++) {
            for (var team : seen.subList(0, later)) {
                if (team.handles().competesWith(seen.get(later).handles())) {
                    throw place.refuse("teams " + team.id() + " and " + seen.get(later).id()
                            + " handle the same; say by kind or area which of them gets what.");
                }
            }
        }
    }

    /** A cover is a team of the same agency: people of another agency are appointed here, as {@code cover}. */
    private static void covers(Place place, PartnershipFile.Partner agency, String cover) {
        Set<String> teams = agency.teams().stream().map(PartnershipFile.Team::id).collect(Collectors.toSet());
        if (!teams.contains(cover)) {
            throw place.refuse("its cover \"" + cover + "\" is no team of " + agency.id() + "; people of elsewhere are"
                    + " given the role \"cover\" in it instead.");
        }
    }

    private static Place place(PartnershipFile.Partner agency, PartnershipFile.Team team) {
        return new Place("agency " + agency.id()).within("team " + team.id());
    }
}
