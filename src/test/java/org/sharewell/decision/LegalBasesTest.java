package org.sharewell.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sharewell.process.Option;
import org.sharewell.testing.Clause;
import org.sharewell.testing.Rule;

class LegalBasesTest {

    private static final LocalDate TODAY = Examples.TODAY;

    private final LegalBases bases = Examples.catalogue();

    @Test
    @Rule("R8")
    void thePoliceAreOfferedTheirOwnRegimeBesideGeneralProcessing() {
        assertThat(ids("basis", "police", TODAY)).contains("law-enforcement", "public-task", "safeguarding-duty-2004");
        assertThat(ids("condition", "police", TODAY)).contains("law-enforcement-sensitive", "criminal-offence-data");
    }

    @ParameterizedTest
    @ValueSource(strings = {"local-authority", "health", "education", "voluntary", "commissioned"})
    @Rule("R8")
    void nobodyElseIsOfferedLawEnforcement(String kind) {
        assertThat(ids("basis", kind, TODAY)).doesNotContain("law-enforcement").contains("legal-obligation", "consent");
        assertThat(ids("condition", kind, TODAY)).doesNotContain("law-enforcement-sensitive")
                .contains("safeguarding-of-children");
    }

    @Test
    @Rule("R8")
    void aVoluntaryAgencyHasNoPublicTaskAndARecognisedInterestInstead() {
        assertThat(ids("basis", "voluntary", TODAY)).contains("recognised-interest-safeguarding")
                .doesNotContain("public-task", "safeguarding-duty-2004");
        assertThat(ids("basis", "police", TODAY)).doesNotContain("recognised-interest-safeguarding");
    }

    @ParameterizedTest
    @ValueSource(strings = {"local-authority", "police", "health", "education", "voluntary", "commissioned"})
    @Clause("C58")
    void whatIsNotYetInForceIsOfferedToNobody(String kind) {
        assertThat(ids("basis", kind, TODAY)).doesNotContain("disclosure-duty-2026");
        assertThat(bases.inForce("basis", "disclosure-duty-2026", kind, TODAY.plusYears(20))).isEmpty();
    }

    @Test
    @Clause("C58")
    void aBasisIsInForceFromItsFirstToItsLastDay() {
        var until = TODAY.plusDays(10);
        var basis = new LegalBasis("old", "Old", "basis", "general", List.of(), false, false, false, TODAY, until);

        assertThat(basis.appliesTo("police", TODAY.minusDays(1))).isFalse();
        assertThat(basis.appliesTo("police", TODAY)).isTrue();
        assertThat(basis.appliesTo("police", until)).isTrue();
        assertThat(basis.appliesTo("police", until.plusDays(1))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"local-authority, public-task", "police, public-task", "health, public-task", "education, public-task",
            "voluntary, recognised-interest-safeguarding"})
    @Clause("C128")
    void safeguardingRestsFirstOnThePublicTaskAndNotOnConsent(String kind, String suggested) {
        assertThat(bases.suggested("basis", kind, TODAY)).contains(suggested);
        assertThat(bases.suggested("condition", kind, TODAY)).contains("safeguarding-of-children");
        assertThat(bases.suggested("basis", kind, LocalDate.of(2000, 1, 1))).isEmpty();
    }

    @Test
    void aConditionIsNoBasisAndABasisNoCondition() {
        assertThat(bases.inForce("basis", "public-task", "police", TODAY)).isPresent();
        assertThat(bases.inForce("condition", "public-task", "police", TODAY)).isEmpty();
        assertThat(bases.inForce("basis", null, "police", TODAY)).isEmpty();
    }

    @Test
    void everyBasisOfTheCatalogueHasItsOwnIdAndALabel() {
        assertThat(bases.catalogue()).extracting(LegalBasis::id).doesNotHaveDuplicates();
        assertThat(bases.catalogue()).extracting(LegalBasis::label).allSatisfy(label -> assertThat(label).isNotBlank());
        assertThat(bases.catalogue()).extracting(LegalBasis::slot).containsOnly("basis", "condition");
        assertThat(bases.catalogue()).extracting(LegalBasis::regime)
                .containsOnly("general", "law-enforcement", "criminal-offence");
    }

    private List<String> ids(String slot, String kind, LocalDate day) {
        return bases.offered(slot, kind, day).stream().map(Option::value).toList();
    }
}
