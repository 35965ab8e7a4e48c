package org.sharewell.partnership;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.sharewell.testing.Rule;

@Rule("R11")
class SuccessionTest {

    private static final Post TEAM = new Post("csc.assessment", Role.PRACTITIONER);
    private static final Post AGENCY = new Post("csc", Role.PRACTITIONER);
    private static final Post LEAD = new Post("csc", Role.LEAD_INFORMATION_OFFICER);
    private static final Map<Post, List<String>> HOLDERS =
            Map.of(TEAM, List.of("ann", "ben"), LEAD, List.of("lea"), Post.BUSINESS_UNIT, List.of("beth"));

    @Test
    void whileSomebodyIsThereNobodyElseIsAsked() {
        assertThat(posts(Set.of("ann"), Set.of())).containsExactly(TEAM);
    }

    @Test
    void whereEverybodyIsAwayTheNextWhoIsThereIsAskedToo() {
        assertThat(posts(Set.of("ann", "ben"), Set.of())).containsExactly(TEAM, LEAD);
        assertThat(posts(Set.of("ann", "ben", "lea"), Set.of())).containsExactly(TEAM, Post.BUSINESS_UNIT);
    }

    @Test
    void whereEverybodyEverywhereIsAwayItStaysWithThem() {
        assertThat(posts(Set.of("ann", "ben", "lea", "beth"), Set.of())).containsExactly(TEAM);
    }

    @Test
    void whomItIsNotForIsPassedOver() {
        assertThat(posts(Set.of(), Set.of("ann", "ben"))).containsExactly(LEAD);
        assertThat(posts(Set.of("ben"), Set.of("ann"))).containsExactly(TEAM, LEAD);
        assertThat(succession(Set.of()).people("csc.assessment", Role.PRACTITIONER, "ann"::equals)).containsExactly("ben");
        assertThat(succession(Set.of()).posts("csc", Role.PRACTITIONER, nobody -> false)).containsExactly(LEAD)
                .doesNotContain(AGENCY);
    }

    @Test
    void ofSeveralRolesTheFirstThatSomebodyElseHoldsActs() {
        var wanted = List.of(Role.LINE_MANAGER, Role.PRACTITIONER);

        assertThat(succession(Set.of()).posts("csc.assessment", wanted, "ann"::equals)).containsExactly(TEAM);
        assertThat(succession(Set.of()).posts("csc.assessment", wanted, Set.of("ann", "ben")::contains))
                .containsExactly(LEAD);
        assertThat(succession(Set.of()).posts("csc.assessment", wanted, Set.of("ann", "ben", "lea")::contains))
                .containsExactly(Post.BUSINESS_UNIT);
    }

    private static List<Post> posts(Set<String> away, Set<String> notFor) {
        return succession(away).posts("csc.assessment", Role.PRACTITIONER, notFor::contains);
    }

    private static Succession succession(Set<String> away) {
        return new Succession(post -> HOLDERS.getOrDefault(post, List.of()), away::contains);
    }
}
