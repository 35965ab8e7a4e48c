package org.sharewell.partnership;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.sharewell.testing.Rule;

@Rule("R11")
class AbsencePolicyTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 3, 2);
    private static final List<String> COVERS = List.of("ben", "cora");

    @Test
    void aDayAndACoverAreEnoughForOneself() {
        assertThat(problems(absence("ann", TODAY, null, "ben", "ann"), null)).isEmpty();
    }

    @Test
    void nobodyCoversForThemselves() {
        assertThat(problems(absence("ann", TODAY, null, "ann", "ann"), null))
                .containsExactly("Nobody covers for themselves. Choose somebody else.");
    }

    @Test
    void aCoverDoesTheSameWork() {
        assertThat(problems(absence("ann", TODAY, null, "stranger", "ann"), null))
                .containsExactly("That person does not do the same work in this team. Choose somebody from the list.");
    }

    @Test
    void aCoverIsThereThen() {
        var ben = absence("ben", TODAY.plusDays(3), TODAY.plusDays(4), "cora", "ben");

        assertThat(problems(absence("ann", TODAY, TODAY.plusDays(3), "ben", "ann"), null, ben))
                .containsExactly("That person is away on some of these days too. Choose somebody who is there.");
        assertThat(problems(absence("ann", TODAY, TODAY.plusDays(2), "ben", "ann"), null, ben)).isEmpty();
        assertThat(problems(absence("ann", TODAY, null, "ben", "ann"), null, ben)).hasSize(1);
    }

    @Test
    void whereSomebodyCouldCoverSomebodyDoes() {
        assertThat(problems(absence("ann", TODAY, null, null, "ann"), null))
                .containsExactly("Choose who covers. Work does not wait for an empty chair.");
        assertThat(AbsencePolicy.problems(absence("ann", TODAY, null, null, "ann"), null, List.of(), List.of(), TODAY))
                .isEmpty();
    }

    @Test
    void whoeverRecordsItForSomebodyElseSaysWhy() {
        var forAnn = absence("ann", TODAY, null, "ben", "manager");

        assertThat(problems(forAnn, null)).containsExactly(
                "Say why you record it for them. A few words; nothing about an illness.");
        assertThat(problems(forAnn, "Rang in this morning.")).isEmpty();
    }

    @Test
    void theDaysMakeSense() {
        assertThat(problems(absence("ann", null, null, "ben", "ann"), null)).containsExactly("Give the first day away.");
        assertThat(problems(absence("ann", TODAY, TODAY.minusDays(1), "ben", "ann"), null))
                .containsExactly("The last day away cannot be before the first. Look at both days again.");
        assertThat(problems(absence("ann", TODAY.minusDays(3), TODAY.minusDays(1), "ben", "ann"), null))
                .containsExactly("That is over already. Give days from today on.");
        assertThat(problems(absence("ann", TODAY, TODAY, "ben", "ann"), null,
                absence("ann", TODAY.minusDays(1), null, "ben", "ann"))).containsExactly(
                "An absence is recorded for some of these days already. End that one first, or choose other days.");
    }

    private static List<String> problems(Absence absence, String reason, Absence... others) {
        return AbsencePolicy.problems(absence, reason, COVERS, List.of(others), TODAY);
    }

    private static Absence absence(String person, LocalDate first, LocalDate last, String cover, String by) {
        return new Absence(null, person, first, last, cover, by, Instant.parse("2027-03-02T09:00:00Z"));
    }
}
