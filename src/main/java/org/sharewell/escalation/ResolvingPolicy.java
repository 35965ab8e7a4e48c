package org.sharewell.escalation;

import static org.sharewell.escalation.OutcomePolicy.missing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.sharewell.escalation.Stage.SettledBy;

/** Who can take which step at a stage (C35): each for their own side, nobody about their own decision. */
final class ResolvingPolicy {

    private ResolvingPolicy() { }

    /** Why this step cannot be taken, in sentences; empty if it can. */
    static List<String> problems(Settling settling, Standing standing) {
        var step = settling.step() == null ? "" : settling.step();
        var barred = ActingPolicy.problem(step, standing);
        if (barred.isPresent()) return List.of(barred.get());
        return switch (step) {
            case "state" -> stating(settling, standing);
            case "talk" -> talking(settling, standing);
            case "propose" -> proposing(settling, standing);
            case "agree" -> agreeing(settling, standing);
            case "decide" -> deciding(settling, standing);
            case "up" -> goingUp(settling, standing);
            case "skip" -> skipping(settling, standing);
            case "withdraw" -> withdrawing(settling, standing);
            default -> List.of("Choose what you do.");
        };
    }

    private static List<String> stating(Settling settling, Standing standing) {
        return standing.stated() ? List.of("Your side has stated its view at this stage already.")
                : view(settling);
    }

    private static List<String> view(Settling settling) {
        return problems(
                when(missing(settling.view()), "Write what your side thinks."),
                when(missing(settling.evidence()), "Write what that rests on, or that nothing is known yet."),
                unsafe(settling));
    }

    /** What a side has to say with its first step that settles or takes it up. */
    private static List<String> unstated(Settling settling, Standing standing) {
        return standing.unstated() ? view(settling) : List.of();
    }

    private static Optional<String> unsafe(Settling settling) {
        return when(missing(settling.safety()), "Write what keeps the child safe meanwhile, and who does it.");
    }

    private static List<String> talking(Settling settling, Standing standing) {
        var on = settling.talkedOn();
        var today = standing.about().today();
        return problems(
                when(on == null, "Say on which day you talked."),
                when(on != null && on.isAfter(today), "You cannot have talked on a day that is still to come."),
                when(on != null && on.isBefore(today.minusYears(1)), "You talked more than a year ago. Check the day."),
                when(missing(settling.talk()), "Write with whom you talked, how, and what came of it."));
    }

    private static List<String> proposing(Settling settling, Standing standing) {
        return all(problems(ofThePartnership(standing)), unstated(settling, standing),
                OutcomePolicy.problems(settling, standing.about()));
    }

    private static List<String> agreeing(Settling settling, Standing standing) {
        return all(problems(ofThePartnership(standing),
                when(standing.proposedBy() == null, "Nothing is proposed yet."),
                when(standing.side().equals(standing.proposedBy()),
                        "Your side proposed this, so the other side has to agree to it.")),
                OutcomePolicy.named(standing.about().named()), unstated(settling, standing));
    }

    private static List<String> deciding(Settling settling, Standing standing) {
        var cannot = Stream.of(whoDecides(settling, standing), unheard(standing)).flatMap(Optional::stream).findFirst();
        return cannot.map(List::of).orElseGet(() -> all(unstated(settling, standing),
                OutcomePolicy.problems(settling, standing.about())));
    }

    private static Optional<String> whoDecides(Settling settling, Standing standing) {
        var givesWay = OutcomePolicy.givesWay(settling.outcome());
        return switch (standing.stage().settledBy()) {
            case BOTH_SIDES -> Optional.of("At this stage both sides settle it. Propose it to the other side.");
            case DECIDING_AGENCY -> when(!standing.side().equals("deciding") || !givesWay, "At this stage one side"
                    + " alone can only give way: the agency that decided shares after all. Propose it to the"
                    + " other side.");
            case PARTNERSHIP -> when(!standing.side().equals("partnership"), "At this stage the partnership decides.");
        };
    }

    private static List<String> goingUp(Settling settling, Standing standing) {
        return all(problems(
                when(standing.stage().settledBy() == SettledBy.PARTNERSHIP, "There is no stage above this one."),
                when(!standing.otherStated() && !standing.talked(), "The other side has not been heard yet. Talk with them"
                        + " and record it, wait until the time of this stage is up, or pass over the stage if the child"
                        + " cannot wait."),
                when(missing(settling.reason()), "Write why it is not settled.")), unstated(settling, standing));
    }

    private static List<String> skipping(Settling settling, Standing standing) {
        return problems(when(!standing.stage().skippable(), "This stage cannot be passed over."),
                when(missing(settling.reason()), "Write why the child cannot wait for this stage."),
                unsafe(settling));
    }

    private static List<String> withdrawing(Settling settling, Standing standing) {
        return problems(when(!standing.side().equals("raising"), "Only the side that raised it can withdraw it."),
                when(missing(settling.reason()), "Write why it is withdrawn."), unsafe(settling));
    }

    /** Both sides agree with each other; the partnership is neither. */
    private static Optional<String> ofThePartnership(Standing standing) {
        return when(!standing.hasView(),
                "The partnership decides, or leaves it to both sides to agree.");
    }

    /** Who gives way need hear nobody. */
    private static Optional<String> unheard(Standing standing) {
        return when(standing.stage().ofThePartnership() && !standing.otherStated(),
                "The other side has not been heard yet.");
    }

    private static Optional<String> when(boolean so, String problem) {
        return so ? Optional.of(problem) : Optional.empty();
    }

    @SafeVarargs
    private static List<String> all(List<String>... found) {
        return Stream.of(found).flatMap(List::stream).toList();
    }

    @SafeVarargs
    private static List<String> problems(Optional<String>... found) {
        return Stream.of(found).flatMap(Optional::stream).toList();
    }
}
