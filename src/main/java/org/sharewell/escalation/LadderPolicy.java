package org.sharewell.escalation;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.sharewell.calendar.Term;
import org.sharewell.calendar.Term.Unit;
import org.sharewell.partnership.Role;

/** Whether the ladder makes sense: one that could not be climbed to its end is refused at the start (C35; R28). */
final class LadderPolicy {

    private static final Set<Unit> ON_THE_CLOCK = EnumSet.of(Unit.CLOCK_MINUTES, Unit.CLOCK_HOURS);
    private static final Set<String> OF_NO_SIDE = Stream.of(Role.COVER, Role.BUSINESS_UNIT, Role.EXECUTIVE).map(Role::id)
            .collect(Collectors.toUnmodifiableSet());
    private static final int MINUTES_A_DAY = 24 * 60;
    private static final int LONGEST = 365 * MINUTES_A_DAY;

    private LadderPolicy() { }

    /** What is wrong with it, in sentences that name the place; empty if all is well. */
    static List<String> problems(EscalationLadder ladder) {
        var problems = new ArrayList<String>();
        if (missing(ladder.standing())) {
            problems.add("The ladder has to say how it stands: to be confirmed, or since when it is agreed.");
        }
        if (ladder.describeWithin() == null || minutes(ladder.describeWithin()) > LONGEST) {
            problems.add("The ladder has to say how soon whoever raises a disagreement describes it, within a year.");
        }
        var urgently = ladder.describeUrgentlyWithin();
        if (urgently == null || !ON_THE_CLOCK.contains(urgently.unit()) || minutes(urgently) > LONGEST) {
            problems.add("The ladder has to say how soon an urgent disagreement is described, in clock hours.");
        }
        if (ladder.lapsedDeadlineStarts() && ladder.ground(StartedByDeadline.GROUND).isEmpty()) {
            problems.add("A lapsed deadline starts it on the ground “" + StartedByDeadline.GROUND + "”, which is none of"
                    + " the grounds. Add it, or set lapsed-deadline-starts to false.");
        }
        var written = ladder.procedure();
        if (written == null || missing(written.name()) || missing(written.link()) || missing(written.version())) {
            problems.add("The partnership's written procedure needs a name, a link and a version.");
        }
        problems.addAll(same("grounds", ladder.grounds().stream().map(EscalationLadder.Ground::id).toList()));
        problems.addAll(same("other routes", ladder.routes().stream().map(EscalationLadder.Route::id).toList()));
        problems.addAll(same("stages", ladder.stages().stream().map(Stage::id).toList()));
        ladder.grounds().stream().filter(ground -> missing(ground.name()))
                .forEach(ground -> problems.add("The ground “" + ground.id() + "” needs a name."));
        ladder.routes().stream()
                .filter(route -> missing(route.name()) || missing(route.when()) || missing(route.contact()))
                .forEach(route -> problems.add("The route “" + route.id() + "” has to say its name, when it is taken"
                        + " and whom to turn to."));
        problems.addAll(order(ladder));
        ladder.stages().forEach(stage -> Stream.of(people(stage), times(stage)).flatMap(List::stream)
                .forEach(problem -> problems.add("The stage “" + stage.id() + "” " + problem)));
        return problems;
    }

    private static List<String> same(String what, List<String> ids) {
        var problems = new ArrayList<String>();
        if (ids.isEmpty()) problems.add("There are no " + what + ".");
        if (ids.stream().distinct().count() < ids.size()) problems.add("Two of the " + what + " have the same id.");
        if (ids.stream().anyMatch(id -> id == null || !id.matches("[a-z0-9-]{1,40}"))) {
            problems.add("Each of the " + what + " needs an id of small letters, digits and hyphens.");
        }
        return problems;
    }

    private static List<String> order(EscalationLadder ladder) {
        var problems = new ArrayList<String>();
        var stages = ladder.stages();
        if (stages.isEmpty()) return problems;
        var last = stages.get(stages.size() - 1);
        if (!last.ofThePartnership()) {
            problems.add("The last stage has to be settled by the partnership, so that none ends without anybody.");
        }
        if (stages.stream().filter(Stage::ofThePartnership).count() > 1) {
            problems.add("Only the last stage is the partnership's.");
        }
        if (last.skippable()) problems.add("The last stage cannot be passed over: nothing is above it.");
        if (stages.stream().noneMatch(stage -> Objects.equals(stage.id(), ladder.partnershipToldFrom()))) {
            problems.add("The stage from which the partnership is told is none of the stages.");
        }
        return problems;
    }

    private static List<String> people(Stage stage) {
        var problems = new ArrayList<String>();
        if (missing(stage.name())) problems.add("needs a name.");
        if (stage.act().isEmpty()) problems.add("has to say who acts on both sides.");
        Stream.of(stage.act(), stage.join(), stage.tell()).flatMap(List::stream).filter(role -> Role.of(role).isEmpty())
                .distinct().forEach(role -> problems.add("names a role that does not exist: " + role + "."));
        Stream.of(stage.act(), stage.join()).flatMap(List::stream).filter(OF_NO_SIDE::contains).distinct()
                .forEach(role -> problems.add("lets somebody act who is of neither side: " + role + "."));
        if (stage.withDecider() && stage.settledBy() != Stage.SettledBy.BOTH_SIDES) {
            problems.add("lets whoever took the decision act where one side alone can settle it.");
        }
        return problems;
    }

    private static List<String> times(Stage stage) {
        if (stage.normal() == null || stage.urgent() == null) return List.of("needs a normal and an urgent time.");
        var problems = new ArrayList<String>();
        if (!stage.ofThePartnership() && !ON_THE_CLOCK.contains(stage.urgent().unit())) {
            problems.add("counts its urgent time in " + stage.urgent() + ". Below the partnership that is clock"
                    + " hours.");
        }
        if (minutes(stage.urgent()) > minutes(stage.normal())) {
            problems.add("takes longer when it is urgent than when it is not.");
        }
        if (minutes(stage.normal()) > LONGEST) problems.add("takes longer than a year.");
        return problems;
    }

    /** About how long a term takes; a working hour is at least an hour, a working day at least a day. */
    private static long minutes(Term term) {
        return (long) term.amount() * switch (term.unit()) {
            case CLOCK_MINUTES -> 1;
            case CLOCK_HOURS, WORKING_HOURS -> 60;
            case WORKING_DAYS, CALENDAR_DAYS -> MINUTES_A_DAY;
            case CALENDAR_MONTHS -> 31 * MINUTES_A_DAY;
        };
    }

    private static boolean missing(String text) {
        return text == null || text.isBlank();
    }
}
