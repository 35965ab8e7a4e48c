package org.sharewell.partnership;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Every agency and team by its unit, and who was commissioned by whom.
 *
 * @param commissions by the id of the agency that was commissioned
 * @param handles what each team handles, by its unit
 * @param covers the team that acts while an agency or team is closed, by unit
 * @param complaints by which procedure each agency handles complaints, by its id; none of those that were never asked
 */
record Units(Map<String, Agency> byUnit, Map<String, Commission> commissions, Map<String, Handles> handles,
             Map<String, String> covers, Map<String, ComplaintsProcedure> complaints) {

    /** Active teams, and active agencies that have none. */
    List<Agency> askable() {
        var active = byUnit.values().stream().filter(Agency::active).toList();
        var inTeams = active.stream().filter(Units::isTeam).map(Agency::id).collect(Collectors.toSet());
        return active.stream().filter(unit -> isTeam(unit) || !inTeams.contains(unit.id())).toList();
    }

    private static boolean isTeam(Agency unit) {
        return !unit.unit().equals(unit.id());
    }
}
