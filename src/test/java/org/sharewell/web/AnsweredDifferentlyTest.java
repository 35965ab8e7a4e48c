package org.sharewell.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sharewell.testing.Answers.but;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sharewell.register.Register;
import org.sharewell.register.RegisterEntry;
import org.sharewell.testing.Answers;
import org.sharewell.testing.Clause;
import org.sharewell.testing.Rule;
import org.sharewell.testing.SharewellTest;
import org.springframework.beans.factory.annotation.Autowired;

/** One request about three children: the first with consent, the second not, the third as the first. */
@SharewellTest
class AnsweredDifferentlyTest extends RecordWalk {

    @Autowired
    Register register;

    @BeforeEach
    void threeChildrenAreAskedAbout() {
        asked(but(Answers.described(police), "children", List.of(child("Maya Brook"), child("Tom Brook"), child("Ivy Brook"))));
        walk.claim(police.practitioner(), answer, "Decide request");
    }

    @Test
    @Rule("R3")
    void theFormOffersEachAsTheOthersBeforeIt() {
        var form = walk.form(police.practitioner(), answer, "Decide request");

        assertThat(form.get("decisions").toString()).contains("1. Maya Brook", "2. Tom Brook", "3. Ivy Brook");
        assertThat(form.get("decideAs").toString()).contains("On their own", "The same as for 1. Maya Brook",
                "The same as for 2. Tom Brook").doesNotContain("Ivy Brook", "before");
    }

    @Test
    @Rule({"R3", "R7"})
    @Clause({"C99", "C100"})
    void eachStandsOnItsOwnInTheRegisterInTheRecordAndBeforeTheAsker() {
        decide(differently());

        assertThat(decisions()).extracting(line -> line.entry().decision()).containsExactly("shared", "not-shared", "shared");
        assertThat(decisions()).extracting(line -> line.entry().concerns())
                .containsExactly(answer + "#1", answer + "#2", answer + "#3");
        assertThat(decisions().get(0).entry().payload()).contains("\"basis\":\"consent\"", "Mother", "Two visits.");
        assertThat(decisions().get(2).entry().payload()).contains("\"basis\":\"consent\"", "One visit.");

        assertThat(page(police.lineManager(), answer)).containsSubsequence("Maya Brook", "Yes, what is asked",
                "name, birth date", "Consent: freely given", "Mother", "Tom Brook", "We know him from another matter.",
                "Tom Brook: your agency's own", "It is not needed for the purpose", "He is a witness.",
                "Ivy Brook", "Yes, what is asked", "NHS number", "Consent: freely given");
        var asker = walk.form(csc.practitioner(), request, "Follow request").get("answers").toString();
        for (var read : List.of(asker, page(csc.practitioner(), request))) {
            assertThat(read).contains("Shared in part", "Maya Brook: Shared. Matched on name, birth date.",
                    "Tom Brook: Not shared. Matched on name, address. We know him from another matter.",
                    "Ivy Brook: Shared. Matched on NHS number.").doesNotContain("witness", "not needed for");
        }
        assertThat(page(csc.practitioner(), request)).contains("If you disagree");
    }

    @Test
    @Rule({"R3", "R15"})
    void whatIsSharedSaysAboutWhichChildAndUnderWhichLimits() {
        decide(differently());

        assertThat(page(csc.practitioner(), answer + "-1")).containsSubsequence("Agreed to by those concerned: No more than dates.",
                "Maya Brook", "Two visits.", "Ivy Brook", "One visit.").doesNotContain("witness");
    }

    private Map<String, Object> differently() {
        var consented = but(but(but(but(but(but(but(Answers.sharing(), "basis", "consent"), "consent", "given"),
                "consentFrom", "Mother"), "consentOn", "2026-01-05"), "consentBy", "parental-responsibility"),
                "consentExplained", List.of("all-four")), "consentLimits",
                "No more than dates.");
        var refused = but(but(Answers.refusing(), "reasonTold", "We know him from another matter."), "deliberation",
                "He is a witness.");
        var sent = but(Answers.shared(), "decisions", List.of(
                but(but(consented, "notSoughtBecause", null), "matchedOn", List.of("name", "birth-date")), refused,
                Map.of("sameAs", "1", "matchedOn", List.of("nhs-number"))));
        return but(sent, "items", List.of(item("1", "Two visits."), item("3", "One visit.")));
    }

    private List<RegisterEntry> decisions() {
        return register.about(answer).stream().filter(line -> line.entry().decision() != null).toList();
    }

    private static Map<String, Object> child(String name) {
        return Map.of("name", name, "birthDateIs", "known", "birthDate", "2016-05-03", "nhsNumber", "9434765919",
                "wanted", true);
    }

    private static Map<String, Object> item(String about, String content) {
        return Map.of("about", about, "topic", "Attendances", "content", content, "kind", "fact");
    }
}
