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
        var speaksForItself = standing.stage().withDecider() && standing.side().equals("deciding");
        if (standing.isDecider() && !speaksForItself) {
            return List.of("You took the decision that this is about, so somebody else acts at this stage. Put the task"
                    + " back for a colleague.");
        }
        if (standing.actedForOther()) {
            return List.of("You have spoken for the other side in this, so somebody else acts for this one. Put the"
                    + " task back for a colleague.");
        }
        return switch (settling.step() == null ? "" : settling.step()) {
            case "state" -> stating(settling, standing);
            case "talk" -> only(missing(settling.talk()), "Write when you talked, with whom and how.");
            case "propose" -> proposing(settling, standing);
            case "agree" -> agreeing(standing);
            case "decide" -> deciding(settling, standing);
            case "up" -> goingUp(settling, standing);
            case "skip" -> skipping(settling, standing);
            case "withdraw" -> withdrawing(settling, standing);
            default -> List.of("Choose what you do.");
        };
    }

    private static List<String> stating(Settling settling, Standing standing) {
        return problems(
                when(standing.stated(), "Your side has stated its view at this stage already."),
                when(missing(settling.view()), "Write what your side thinks."),
                unsafe(settling));
    }

    private static Optional<String> unsafe(Settling settling) {
        return when(missing(settling.safety()), "Write what keeps the child safe meanwhile, and who does it.");
    }

    private static List<String> proposing(Settling settling, Standing standing) {
        var said = OutcomePolicy.problems(settling, standing.about());
        return Stream.concat(problems(ofThePartnership(standing), unstated(standing)).stream(), said.stream()).toList();
    }

    private static List<String> agreeing(Standing standing) {
        return problems(ofThePartnership(standing), unstated(standing),
                when(standing.proposedBy() == null, "Nothing is proposed yet."),
                when(standing.side().equals(standing.proposedBy()),
                        "Your side proposed this, so the other side has to agree to it."));
    }

    private static List<String> deciding(Settling settling, Standing standing) {
        var said = OutcomePolicy.problems(settling, standing.about());
        return Stream.of(whoDecides(settling, standing), unstated(standing), unheard(standing))
                .flatMap(Optional::stream).findFirst().map(List::of).orElse(said);
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
        return problems(unstated(standing),
                when(standing.stage().settledBy() == SettledBy.PARTNERSHIP, "There is no stage above this one."),
                when(missing(settling.reason()), "Write why it is not settled."));
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

    /** The partnership hears both sides and has none of its own. */
    private static Optional<String> unstated(Standing standing) {
        return when(!standing.side().equals("partnership") && !standing.stated(), "State what your side thinks first.");
    }

    /** Both sides agree with each other; the partnership is neither. */
    private static Optional<String> ofThePartnership(Standing standing) {
        return when(standing.side().equals("partnership"),
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

    private static List<String> only(boolean so, String problem) {
        return problems(when(so, problem));
    }

    @SafeVarargs
    private static List<String> problems(Optional<String>... found) {
        return Stream.of(found).flatMap(Optional::stream).toList();
    }
}
