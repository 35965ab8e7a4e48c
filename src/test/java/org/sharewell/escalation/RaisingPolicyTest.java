package org.sharewell.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.sharewell.escalation.RaisingPolicy.Decided;
import org.sharewell.escalation.RaisingPolicy.Open;
import org.sharewell.testing.Clause;
import org.sharewell.testing.Rule;

class RaisingPolicyTest {

    private static final Decided BY_PETE = new Decided("pete", "police");

    @Test
    @Clause("C35")
    void anybodyCanRaiseWhatSomebodyElseDecidedAlsoAColleague() {
        assertThat(problems(raised("sue", "csc", "police", "R26-00001.police"), "police")).isEmpty();
        assertThat(problems(raised("ann", "police", "police", "R26-00001.police"), "police")).isEmpty();
    }

    @Test
    void nobodyRaisesTheirOwnDecisionAgainstThemselves() {
        assertThat(problems(raised("pete", "police", "police", "R26-00001.police"), "police")).singleElement()
                .asString().startsWith("You took this decision yourself");
    }

    @Test
    void anAgencyIsNotBlamedForWhatAnotherDecided() {
        assertThat(problems(raised("sue", "csc", "health", "R26-00001.police"), "health")).singleElement().asString()
                .startsWith("Another agency took this decision");
    }

    @Test
    @Rule("R29")
    void theSameDisagreementIsRefusedOnlyWhileItIsOpenAndSaysWhereItStands() {
        var raised = raised("sue", "csc", "police", "R26-00001.police");
        var open = new Open("E26-00007", raised, "Line managers, until 27 Nov");

        assertThat(problems(raised("una", "csc", "police", "R26-00001.police"), "police", open)).singleElement()
                .asString().contains("E26-00007").contains("Line managers, until 27 Nov");
        assertThat(problems(raised, "police")).isEmpty();
        assertThat(problems(raised("sue", "csc", "police", "R26-00002.police"), "police", open)).isEmpty();
    }

    @Test
    @Rule("R29")
    void withoutAReferenceAColleaguesDisagreementMayBeAnother() {
        var open = new Open("E26-00007", raised("sue", "csc", "police", null), "Practitioner with practitioner");

        assertThat(problems(raised("sue", "csc", "police", null), "police", open)).hasSize(1);
        assertThat(problems(raised("una", "csc", "police", null), "police", open)).isEmpty();
    }

    @Test
    @Clause("C35")
    void anotherRouteIsNamedAndThisOneGoesOnOnlyIfSomebodySaysSo() {
        assertThat(RoutePolicy.problems(null, null)).hasSize(1);
        assertThat(RoutePolicy.problems("allegation", null)).hasSize(1);
        assertThat(RoutePolicy.problems("allegation", "no")).isEmpty();
        assertThat(RoutePolicy.goesOn("allegation", "no")).isFalse();
        assertThat(RoutePolicy.goesOn("allegation", "yes")).isTrue();
        assertThat(RoutePolicy.problems("this", null)).isEmpty();
        assertThat(RoutePolicy.goesOn("this", null)).isTrue();
    }

    private static List<String> problems(Raising raising, String against, Open... open) {
        var decided = raising.concerns() == null ? null : BY_PETE;
        return RaisingPolicy.problems(raising, true, decided, against, List.of(open));
    }

    private static Raising raised(String person, String unit, String against, String concerns) {
        return new Raising(person, unit, against, "not-shared", concerns);
    }
}
