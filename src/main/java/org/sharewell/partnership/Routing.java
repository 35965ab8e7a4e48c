package org.sharewell.partnership;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

/** Which team of an agency handles a request, where whoever asks chooses the agency alone (R12). */
@Component
public class Routing {

    private static final Comparator<Agency> BY_NAME = Comparator.comparing(Agency::name).thenComparing(Agency::unit);

    private final Partnership partnership;

    Routing(Partnership partnership) {
        this.partnership = partnership;
    }

    /** The active agencies whose teams say what they handle, by name: they can be asked without naming a team. */
    public List<Agency> asWhole() {
        return namedTeams().map(Agency::id).distinct().flatMap(agency -> partnership.unit(agency).stream())
                .sorted(BY_NAME).toList();
    }

    /** The areas that some team handles, by name; empty where no team minds the area. */
    public List<String> areas() {
        return namedTeams().flatMap(team -> handles(team).areas().stream()).distinct().sorted().toList();
    }

    /**
     * Where a request to this agency or team goes: the team that fits it closest by what it serves and where, else the
     * one that takes the rest, else the agency itself. A team that was chosen by name stays chosen.
     *
     * @param unit the agency or team that was chosen; null where none was, which stays null
     * @param kind what the request serves; null where that is not known
     * @param area null where none was given
     */
    public String unitFor(String unit, String kind, String area) {
        var teams = namedTeams().filter(team -> team.id().equals(unit)).sorted(BY_NAME).toList();
        return teams.stream().filter(team -> handles(team).fits(kind, area) > 0)
                .max(Comparator.comparing(team -> handles(team).fits(kind, area)))
                .or(() -> teams.stream().filter(team -> handles(team).rest()).findFirst())
                .map(Agency::unit).orElse(unit);
    }

    private Stream<Agency> namedTeams() {
        return partnership.askable().stream().filter(unit -> handles(unit).named());
    }

    private Handles handles(Agency unit) {
        return partnership.units().handles().getOrDefault(unit.unit(), Handles.NOTHING);
    }
}
