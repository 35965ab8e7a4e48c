package org.sharewell.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

import org.junit.jupiter.api.Test;
import org.sharewell.calendar.Term;
import org.sharewell.escalation.EscalationLadder.Ground;
import org.sharewell.escalation.EscalationLadder.Route;
import org.sharewell.escalation.Stage.SettledBy;
import org.sharewell.testing.Clause;
import org.sharewell.testing.Rule;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.convert.ApplicationConversionService;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.core.io.ClassPathResource;

class EscalationLadderTest {

    /** The one that comes with Sharewell. */
    static EscalationLadder delivered() {
        try {
            var sources = new MutablePropertySources();
            new YamlPropertySourceLoader().load("ladder", new ClassPathResource("escalation-ladder.yaml"))
                    .forEach(sources::addLast);
            return new Binder(ConfigurationPropertySources.from(sources), null,
                    ApplicationConversionService.getSharedInstance())
                    .bind("sharewell.escalation", EscalationLadder.class).get();
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    @Test
    @Clause({"C35", "C44"})
    void theDeliveredOneHasFourStagesAndSaysThatItIsToBeConfirmed() {
        var ladder = delivered();

        assertThat(LadderPolicy.problems(ladder)).isEmpty();
        assertThat(ladder.stages()).extracting(Stage::id)
                .containsExactly("practitioners", "managers", "senior-managers", "partnership");
        assertThat(ladder.standing()).contains("to be confirmed with the partnership");
        assertThat(ladder.procedure().link()).startsWith("https://");
        assertThat(ladder.procedure().version()).isNotBlank();
    }

    @Test
    @Rule("R29")
    void theGroundsNameLevelOfNeedAndReferralAndNothingStartsByItself() {
        assertThat(delivered().grounds()).extracting(Ground::id).containsExactly("not-shared", "too-much", "too-late",
                "how", "use", "level-of-need", "referral");
        assertThat(delivered().ground("referral")).get().extracting(Ground::sharing).isEqualTo(false);
        assertThat(delivered().ground(null)).isEmpty();
        assertThat(delivered().lapsedDeadlineStarts()).isFalse();
    }

    @Test
    @Clause("C35")
    void otherDoorsAreNamedWithWhomToTurnTo() {
        assertThat(delivered().routes()).extracting(Route::id)
                .containsExactly("conference", "allegation", "whistleblowing", "complaint");
        assertThat(delivered().routes()).allSatisfy(route -> assertThat(route.contact()).isNotBlank());
        assertThat(delivered().route("allegation")).get().extracting(Route::contact).asString().contains("LADO");
    }

    @Test
    @Rule("R28")
    void belowThePartnershipUrgentTimeRunsOnTheClock() {
        assertThat(problems("managers", stage -> timed(stage, "3 working days", "1 working day"))).containsExactly(
                "The stage “managers” counts its urgent time in 1 working day. Below the partnership that is clock"
                        + " hours.");
        assertThat(problems("partnership", stage -> timed(stage, "10 working days", "3 working days"))).isEmpty();
    }

    @Test
    void timesThatCannotBeAreRefused() {
        assertThat(problems("managers", stage -> timed(stage, "4 working hours", "8 clock hours"))).containsExactly(
                "The stage “managers” takes longer when it is urgent than when it is not.");
        assertThat(problems("managers", stage -> timed(stage, "14 calendar months", "8 clock hours"))).containsExactly(
                "The stage “managers” takes longer than a year.");
        assertThat(problems("managers", stage -> new Stage(stage.id(), stage.name(), stage.act(), stage.join(),
                stage.tell(), null, null, true, stage.settledBy(), false)))
                .containsExactly("The stage “managers” needs a normal and an urgent time.");
        assertThatThrownBy(() -> Term.of("0 working days")).hasMessageContaining("is no length of time");
    }

    @Test
    void peopleWhoCannotBeAreRefused() {
        assertThat(problems("managers", stage -> acting(stage, List.of("team-leader")))).containsExactly(
                "The stage “managers” names a role that does not exist: team-leader.");
        assertThat(problems("managers", stage -> acting(stage, List.of()))).containsExactly(
                "The stage “managers” has to say who acts on both sides.");
        assertThat(problems("managers", stage -> acting(stage, List.of("line-manager", "executive")))).containsExactly(
                "The stage “managers” lets somebody act who is of neither side: executive.");
        assertThat(problems("practitioners", stage -> settled(stage, SettledBy.DECIDING_AGENCY, true))).containsExactly(
                "The stage “practitioners” lets whoever took the decision act where one side alone can settle it.");
    }

    @Test
    void theStagesStandInOrderAndEndWithThePartnership() {
        assertThat(problems("partnership", stage -> settled(stage, SettledBy.BOTH_SIDES, false))).contains(
                "The last stage has to be settled by the partnership, so that none ends without anybody.");
        assertThat(problems("managers", stage -> settled(stage, SettledBy.PARTNERSHIP, true)))
                .containsExactly("Only the last stage is the partnership's.");
        assertThat(problems("partnership", stage -> settled(stage, SettledBy.PARTNERSHIP, true)))
                .containsExactly("The last stage cannot be passed over: nothing is above it.");
        assertThat(problems("managers", stage -> named(stage, "practitioners")))
                .containsExactly("Two of the stages have the same id.");
        assertThat(problems("senior-managers", stage -> named(stage, "heads"))).containsExactly(
                "The stage from which the partnership is told is none of the stages.");
    }

    @Test
    void sharewellDoesNotStartWithALadderThatCannotBeClimbed() {
        var empty = new EscalationLadder(null, null, null, null, null, true, null, null, null);

        assertThatThrownBy(() -> new LadderAtStart(empty)).isInstanceOf(LadderRefused.class)
                .hasMessageContaining("There are no stages.")
                .hasMessageContaining("how soon whoever raises a disagreement")
                .hasMessageContaining("has to say how it stands")
                .hasMessageContaining("A lapsed deadline starts it on the ground “too-late”, which is none");
        assertThat(new LadderRefusal().analyze(new LadderRefused(List.of("There are no stages."))).getAction())
                .contains("SHAREWELL_LADDER_FILE");
    }

    private static List<String> problems(String id, UnaryOperator<Stage> change) {
        var ladder = delivered();
        var stages = new ArrayList<>(ladder.stages());
        stages.replaceAll(stage -> stage.id().equals(id) ? change.apply(stage) : stage);
        return LadderPolicy.problems(new EscalationLadder(ladder.standing(), ladder.procedure(),
                ladder.partnershipToldFrom(), ladder.describeWithin(), ladder.describeUrgentlyWithin(), false, ladder.grounds(),
                ladder.routes(), stages));
    }

    private static Stage timed(Stage stage, String normal, String urgent) {
        return new Stage(stage.id(), stage.name(), stage.act(), stage.join(), stage.tell(), Term.of(normal),
                Term.of(urgent), stage.skippable(), stage.settledBy(), stage.withDecider());
    }

    private static Stage acting(Stage stage, List<String> roles) {
        return new Stage(stage.id(), stage.name(), roles, stage.join(), stage.tell(), stage.normal(), stage.urgent(),
                stage.skippable(), stage.settledBy(), stage.withDecider());
    }

    private static Stage settled(Stage stage, SettledBy by, boolean skippable) {
        return new Stage(stage.id(), stage.name(), stage.act(), stage.join(), stage.tell(), stage.normal(),
                stage.urgent(), skippable, by, stage.withDecider());
    }

    private static Stage named(Stage stage, String id) {
        return new Stage(id, stage.name(), stage.act(), stage.join(), stage.tell(), stage.normal(), stage.urgent(),
                stage.skippable(), stage.settledBy(), stage.withDecider());
    }
}
