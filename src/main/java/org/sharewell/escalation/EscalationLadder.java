package org.sharewell.escalation;

import java.util.List;
import java.util.Optional;

import org.sharewell.calendar.Term;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The partnership's way of settling disagreements: data, never code (C35, C44). Whether it makes sense is looked at
 * when Sharewell starts; a running case keeps the stages it began under.
 *
 * @param standing what every screen says of it: that it is a default, or since when the partnership has agreed it
 * @param procedure the partnership's written procedure (C44)
 * @param partnershipToldFrom id of the stage from which the partnership is told of each case
 * @param describeWithin how soon whoever raises it describes it, in the hours of their agency
 * @param describeUrgentlyWithin the same where a child's safety cannot wait, on the clock alone (R28)
 * @param lapsedDeadlineStarts whether an answer that never came starts it by itself (R29)
 * @param grounds what one can disagree about
 * @param routes the ways that are not this procedure
 * @param stages in the order in which they are climbed
 */
@ConfigurationProperties(prefix = "sharewell.escalation", ignoreUnknownFields = false)
record EscalationLadder(String standing, Procedure procedure, String partnershipToldFrom, Term describeWithin,
                        Term describeUrgentlyWithin, boolean lapsedDeadlineStarts, List<Ground> grounds, List<Route> routes, List<Stage> stages) {

    EscalationLadder {
        grounds = grounds == null ? List.of() : List.copyOf(grounds);
        routes = routes == null ? List.of() : List.copyOf(routes);
        stages = stages == null ? List.of() : List.copyOf(stages);
    }

    /**
     * The written procedure.
     *
     * @param name its title
     * @param link where it stands
     * @param version the edition that these stages were taken from
     */
    record Procedure(String name, String link, String version) { }

    /**
     * Something to disagree about.
     *
     * @param sharing whether it is about sharing information, so that the lead information officers join
     */
    record Ground(String id, String name, boolean sharing) { }

    /**
     * Another way, for what this procedure does not settle.
     *
     * @param when what it is for, as whoever chooses reads it
     * @param contact whom to turn to
     * @param link where it is described; null where nothing is
     */
    record Route(String id, String name, String when, String contact, String link) { }

    /** What every screen says of it: how it stands, and where the written procedure is (C44). */
    String inWords() {
        return standing + "\n" + procedure.name() + ", " + procedure.version() + ": " + procedure.link();
    }

    /** The ground of this id; empty for null and for one that the partnership has given up. */
    Optional<Ground> ground(String id) {
        return grounds.stream().filter(ground -> ground.id().equals(id)).findFirst();
    }

    /** The route of this id; empty for null and for one that the partnership has given up. */
    Optional<Route> route(String id) {
        return routes.stream().filter(route -> route.id().equals(id)).findFirst();
    }
}
