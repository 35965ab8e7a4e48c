package org.sharewell.telling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.json.JsonMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sharewell.testing.Clause;
import org.sharewell.testing.Rule;

class TellingPolicyTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Side ASKER = new Side("R26-1", "R26-1", "csc");
    private static final Side POLICE = new Side("R26-1.police", "R26-1", "police");
    private static final Side SCHOOL = new Side("R26-1.school", "R26-1", "school");
    private static final Mark FATHER = new Mark("Dan Brook, father", List.of("request"));

    private final List<Telling> said = new ArrayList<>();
    private Side own = POLICE;
    private List<Mark> marks = List.of();

    @Test
    void everybodyKnowsAndNobodySaysNo() {
        assertThat(problems("telling", "told")).isEmpty();
    }

    @Test
    @Rule("R6")
    @Clause({"C89", "C98"})
    void notYetSaysWhyFromTheListAndInASentence() {
        var why = "Say why they are not told: choose the reason, and explain it in a sentence.";

        assertThat(problems("telling", "not-yet")).containsExactly(why);
        assertThat(problems("telling", "not-yet", "tellingBecause", "unsafe")).containsExactly(why);
        assertThat(problems("telling", "not-yet", "tellingWhy", "He might hurt her.")).containsExactly(why);
        assertThat(problems("telling", "not-yet", "tellingBecause", "unsafe", "tellingWhy", "He might hurt her."))
                .isEmpty();
    }

    @Test
    @Rule("R6")
    void aDayIsToComeAndWithinAYear() {
        assertThat(problems("telling", "we-tell", "tellingBy", "2026-11-22"))
                .containsExactly("The day on which they are told, or it is looked at again, cannot be over.");
        assertThat(problems("telling", "we-tell", "tellingBy", "2027-11-24"))
                .containsExactly("Name a day within a year, so that it is not forgotten.");
        assertThat(problems("telling", "we-tell", "tellingBy", "2026-11-23")).isEmpty();
    }

    @Test
    @Rule("R6")
    void whoeverIsToldOtherwiseIsNamedWithHow() {
        assertThat(problems("telling", "told", "apart", List.of(Map.of("person", "Maya"))))
                .containsExactly("Say of each person who is told otherwise who it is, and how they are told.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"told", "we-tell", "you-may-tell"})
    @Rule("R5")
    void tellingTickedForSomebodyWhoMustNotLearnOfItIsRefused(String how) {
        marks = List.of(FATHER);

        assertThat(problems("telling", "told", "apart", List.of(Map.of("person", "Father", "how", how))))
                .containsExactly("Dan Brook, father must not learn of this, so nobody tells them. Choose “Not yet”, or"
                        + " take the mark off with your reason.");
    }

    @Test
    @Rule("R5")
    void everybodyTogetherLeavesOutWhoMustNotLearnOfIt() {
        marks = List.of(FATHER);

        assertThat(problems("telling", "told")).isEmpty();
        assertThat(problems("telling", "told", "apart", List.of(Map.of("person", "Mother", "how", "we-tell")))).isEmpty();
    }

    @Test
    @Rule("R5")
    void aMarkOfTheOtherSideForbidsTellingUntilItIsTakenOff() {
        said.add(Telling.of(ASKER, "ann").marking(List.of(FATHER), "ann", Instant.EPOCH));
        var father = List.of(Map.of("person", "Father", "how", "told"));

        assertThat(problems("telling", "told", "apart", father)).hasSize(1);
        assertThat(problems("telling", "told", "apart", father, "markOff", List.of("R26-1-telling#1")))
                .containsExactly("A mark is taken off with a reason. Say why; whoever set it is told.");
        assertThat(problems("telling", "told", "apart", father, "markOff", List.of("R26-1-telling#1"), "markOffWhy",
                "He was told in court.")).isEmpty();
    }

    @Test
    @Rule("R6")
    void aNotYetOfOneSideBindsTheOther() {
        asker(line(null, "not-yet"));

        for (var how : List.of("told", "we-tell")) {
            assertThat(problems("telling", how)).contains("Everybody concerned: not to be told yet. Agency csc has said"
                    + " so and alone can lift it; speak with them. If somebody would come to harm untold, tick that and"
                    + " say why.");
        }
        assertThat(problems("telling", "they-tell")).isEmpty();
        own = ASKER;
        said.clear();
        said.add(Telling.of(POLICE, "bob").telling(List.of(line(null, "not-yet")), "bob"));
        assertThat(problems("telling", "told").get(0)).contains("Agency police has said so");
    }

    @Test
    @Rule({"R6", "R10"})
    void itDoesNotHoldWhereSomebodyWouldComeToHarmUntold() {
        asker(line(null, "not-yet"));

        assertThat(problems("telling", "told", "harmUntold", true))
                .containsExactly("Say in one sentence who may come to harm if they are not told.");
        assertThat(problems("telling", "told", "harmUntold", true, "harmUntoldWhy", "Her mother is with him.")).isEmpty();
    }

    @Test
    @Rule("R6")
    void aNotYetForOnePersonBindsForThatPersonOnly() {
        asker(line(null, "told"), line("Dan Brook, father", "not-yet"));

        assertThat(problems("telling", "told")).isEmpty();
        assertThat(problems("telling", "told", "apart", List.of(Map.of("person", "Father", "how", "told"))).get(0))
                .startsWith("Father: not to be told yet.");
    }

    @Test
    @Rule("R6")
    void toldByBothIsRefused() {
        asker(new TellingLine(null, "we-tell", LocalDate.of(2026, 12, 4), null, null, null));

        assertThat(problems("telling", "we-tell")).containsExactly("Everybody concerned: Agency csc tells them by Friday"
                + " 4 December 2026. One side tells, so that nobody is told twice; leave it to them.");
        said.clear();
        asker(line(null, "told"));
        assertThat(problems("telling", "we-tell").get(0)).contains("Agency csc has told them. One side tells");
    }

    @Test
    @Rule({"R3", "R6"})
    void anAgencyLearnsNothingOfTheOthersThatWereAskedAndIsBoundAllTheSame() {
        said.add(Telling.of(ASKER, "ann"));
        said.add(Telling.of(SCHOOL, "sue").telling(List.of(line(null, "not-yet")), "sue"));

        assertThat(problems("telling", "told").get(0)).contains("Another agency has said so and alone can lift it; speak"
                + " with Agency csc.").doesNotContain("school");
        assertThat(new Sides(said, POLICE, "Agency "::concat).inWords()).containsExactly("Another agency: Everybody"
                + " concerned: not yet; looked at again on Monday 21 December 2026. Speak with Agency csc.");
        said.set(1, Telling.of(SCHOOL, "sue").telling(List.of(line(null, "we-tell")), "sue"));
        assertThat(problems("telling", "we-tell").get(0)).startsWith("Everybody concerned: Another agency tells them by");
    }

    private void asker(TellingLine... lines) {
        said.add(Telling.of(ASKER, "ann").telling(List.of(lines), "ann"));
    }

    private static TellingLine line(String whom, String how) {
        return new TellingLine(whom, how, how.equals("told") ? null : LocalDate.of(2026, 12, 21), "unsafe", "Why.", null);
    }

    private List<String> problems(Object... answers) {
        var sent = new HashMap<String, Object>();
        for (int i = 0; i < answers.length; i += 2) sent.put((String) answers[i], answers[i + 1]);
        return TellingPolicy.problems(JsonMapper.builder().findAndAddModules().build().convertValue(sent,
                TellingSaid.class), marks, new Sides(said, own, "Agency "::concat), TODAY);
    }
}
