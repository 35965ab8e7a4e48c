package org.sharewell.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.sharewell.testing.Rule;

@Rule("R12")
class ClosingPolicyTest {

    private static final List<String> INSIDERS = List.of("ann", "ben", "manager");
    private static final List<String> ACTING = List.of("ann", "ben");

    @Test
    void oneClickIsEnoughToSayThatOneKnowsTheFamily() {
        assertThat(ClosingPolicy.conflictProblems("family", null)).isEmpty();
        assertThat(ClosingPolicy.conflictProblems("colleague", "My sister's team.")).isEmpty();
        assertThat(ClosingPolicy.conflictProblems(null, null)).containsExactly("Choose which of the two it is.");
        assertThat(ClosingPolicy.conflictProblems("dislike", null)).hasSize(1);
        assertThat(ClosingPolicy.conflictProblems("family", "x".repeat(1001)))
                .containsExactly("That is too long. Shorten it to 1000 characters.");
    }

    @Test
    void aRestrictionNamesSomebodyWhoDoesTheWorkAndSaysWhy() {
        assertThat(restricting(List.of("ann", "manager"), "A colleague's child.")).isEmpty();
        assertThat(restricting(List.of(), "Why.")).containsExactly("Choose to whom the record stays open.");
        assertThat(restricting(List.of("ann", "stranger"), "Why.")).containsExactly("Choose people from the list.");
        assertThat(restricting(List.of("manager"), "Why.")).singleElement().asString().startsWith("Nobody of these does");
        assertThat(restricting(List.of("ann"), null)).containsExactly("Say why you restrict it.");
    }

    @Test
    void liftingSaysWhy() {
        assertThat(ClosingPolicy.liftingProblems("She has left.")).isEmpty();
        assertThat(ClosingPolicy.liftingProblems(null)).hasSize(1);
    }

    private static List<String> restricting(List<String> people, String reason) {
        return ClosingPolicy.restrictionProblems(people, INSIDERS, ACTING, reason);
    }
}
