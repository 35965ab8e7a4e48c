package org.sharewell.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sharewell.testing.Agencies;
import org.sharewell.testing.Answers;
import org.sharewell.testing.Clause;
import org.sharewell.testing.EarlyHelp;
import org.sharewell.testing.Recorded;
import org.sharewell.testing.Rule;
import org.sharewell.testing.SharewellTest;
import org.sharewell.testing.TestAgency;
import org.sharewell.testing.Walk;
import org.springframework.beans.factory.annotation.Autowired;

/** The wider family, said once for an assessment; and who a concern comes from. */
@SharewellTest
class ExtendedFamilyTest {

    private static final String SENTENCE = "Say whether the wider family was or will be asked, or why not.";

    @Autowired
    Agencies agencies;
    @Autowired
    Walk walk;
    @Autowired
    Recorded recorded;

    TestAgency csc;
    int started;
    TestAgency police;

    @BeforeEach
    void twoAgencies() {
        csc = agencies.make("local-authority");
        police = agencies.make("police");
    }

    @Test
    @Clause("C127")
    @Rule("R18")
    void anAssessmentSaysWhetherTheWiderFamilyIsAskedOrWhyNot() {
        var reference = started("CSC-1");
        var without = Answers.but(Answers.described(police), "family", null);
        assertThatThrownBy(() -> walk.send(csc.practitioner(), reference, "Describe request", without))
                .hasMessageContaining(SENTENCE);

        walk.send(csc.practitioner(), reference, "Describe request", Answers.but(without, "family", "not-safe"));

        assertThat(recorded.facts(reference, "Request described").path("described").path("family").asText())
                .isEqualTo("not-safe");
    }

    @Test
    @Clause("C127")
    @Rule("R18")
    void itIsAskedOnceForACaseAndAgainWhereAStepLeftItOpen() {
        described("CSC-2", "not-this-step");
        var again = started("CSC-2");
        assertThat(walk.form(csc.practitioner(), again, "Describe request")).containsEntry("familySaid", false);
        walk.send(csc.practitioner(), again, "Describe request",
                Answers.but(Answers.described(police), "family", "will-be-asked"));

        var third = started("CSC-2");
        assertThat(walk.form(csc.practitioner(), third, "Describe request")).containsEntry("familySaid", true);
        walk.send(csc.practitioner(), third, "Describe request", Answers.but(Answers.described(police), "family", null));

        assertThat(walk.open(third)).containsExactly("Follow request");
        assertThat(walk.form(csc.practitioner(), started("CSC-3"), "Describe request"))
                .containsEntry("familySaid", false);
    }

    @Test
    @Rule("R18")
    void earlyHelpIsNotAskedAboutTheWiderFamily() {
        var reference = started(null);

        walk.send(csc.practitioner(), reference, "Describe request", EarlyHelp.described(
                List.of(EarlyHelp.given("Mother", "2026-01-01")), police));

        assertThat(recorded.facts(reference, "Request described").path("described").has("family")).isFalse();
    }

    @Test
    @Rule("R17")
    void whoTheConcernComesFromIsReadByThoseAskedOnlyIfTheAskerSaysSo() {
        var quiet = Answers.but(Answers.described(police), "concernFrom", "neighbour");

        assertThat(decide(raised(quiet))).containsEntry("concernFrom", null);
        assertThat(decide(raised(Answers.but(quiet, "concernFromTold", true))))
                .containsEntry("concernFrom", "A neighbour or friend").containsEntry("concernSaid", true);
    }

    private String started(String ownReference) {
        var need = Answers.but(Answers.need(), "ownReference", ownReference);
        return walk.start(csc.practitioner(), "request-to-share", Answers.but(need, "about", "Maya Brook, " + ++started));
    }

    private void described(String ownReference, String family) {
        walk.send(csc.practitioner(), started(ownReference), "Describe request",
                Answers.but(Answers.described(police), "family", family));
    }

    private String raised(Map<String, Object> described) {
        var asker = agencies.make("health");
        var reference = walk.start(asker.practitioner(), "request-to-share", Answers.need());
        walk.send(asker.practitioner(), reference, "Describe request", described);
        return reference;
    }

    private Map<String, Object> decide(String reference) {
        walk.claim(police.practitioner(), reference + "." + police.id(), "Decide request");
        return walk.form(police.practitioner(), reference + "." + police.id(), "Decide request");
    }
}
