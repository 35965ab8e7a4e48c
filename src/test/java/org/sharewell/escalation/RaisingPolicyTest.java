package org.sharewell.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.sharewell.escalation.RaisingPolicy.Named;
import org.sharewell.escalation.RaisingPolicy.Open;
import org.sharewell.testing.Clause;
import org.sharewell.testing.Rule;

class RaisingPolicyTest {

    private static final Named BY_PETE = new Named(true, 1, false, List.of("pete"), "police");

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
                .startsWith("This reference is of another agency");
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
    void withoutAReferenceItMayBeAnotherChildAlsoOfTheSamePerson() {
        var open = new Open("E26-00007", raised("sue", "csc", "police", null), "Practitioner with practitioner");

        assertThat(problems(raised("sue", "csc", "police", null), "police", open)).isEmpty();
        assertThat(problems(raised("una", "csc", "police", null), "police", open)).isEmpty();
    }

    @Test
    void whoTookOneOfSeveralDecisionsNamesTheOneThatTheyDisagreeWith() {
        var raised = raised("pete", "police", "police", "R26-00001.police");
        var several = new Named(true, 1, false, List.of("pete", "pam"), "police");

        assertThat(RaisingPolicy.problems(raised, several, "police", List.of())).singleElement().asString()
                .startsWith("One of these decisions is your own. Name the one that you disagree with");
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

    @Test
    @Rule("R29")
    void aReferenceThatLeadsNowhereOrToSeveralTeamsIsAskedAbout() {
        var raised = raised("sue", "csc", "police", "R26-00001");

        assertThat(RaisingPolicy.problems(raised, new Named(false, 0, false, List.of(), null), "police", List.of()))
                .singleElement().asString().startsWith("There is no record of this reference.");
        assertThat(RaisingPolicy.problems(raised, new Named(true, 2, false, List.of(), "police"), "police", List.of()))
                .containsExactly("Several teams of this agency were asked. Choose the team that you disagree with.");
    }

    @Test
    @Rule("R12")
    void whoeverKnowsTheFamilyLeavesItToSomebodyElseToRaise() {
        var closed = new Named(true, 1, true, List.of("pete"), "police");

        assertThat(RaisingPolicy.problems(raised("sue", "csc", "police", "R26-00001.police"), closed, "police", List.of()))
                .singleElement().asString().startsWith("You said that you know this family");
    }

    private static List<String> problems(Raising raising, String against, Open... open) {
        return RaisingPolicy.problems(raising, raising.concerns() == null ? Named.NONE : BY_PETE, against, List.of(open));
    }

    private static Raising raised(String person, String unit, String against, String concerns) {
        return new Raising(person, unit, against, "not-shared", concerns);
    }
}
