package org.sharewell.telling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.json.JsonMapper;
import org.junit.jupiter.api.Test;
import org.sharewell.testing.Clause;
import org.sharewell.testing.Rule;

class ToldNowPolicyTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Side ASKER = new Side("R26-1", "R26-1", "csc");
    private static final Side POLICE = new Side("R26-1.police", "R26-1", "police");
    private static final List<String> CONFIRMED = List.of("safe", "reaches", "unnamed");
    private static final String CONFIRM =
            "Confirm each point before anybody is told. If one does not hold, choose “Not yet” and say why.";

    private Telling own = Telling.of(POLICE, "bob").telling(List.of(line("we-tell")), "bob");
    private Telling asker = Telling.of(ASKER, "ann");

    @Test
    @Rule("R6")
    @Clause({"C89", "C98"})
    void eachPointIsConfirmedBeforeAnybodyIsTold() {
        assertThat(problems("now", "told")).containsExactly(CONFIRM);
        assertThat(problems("now", "told", "confirmed", List.of("safe", "reaches"))).containsExactly(CONFIRM);
        assertThat(problems("now", "told", "confirmed", CONFIRMED)).isEmpty();
    }

    @Test
    @Rule("R5")
    void whereSomebodyMustNotLearnSomethingThatIsConfirmedToo() {
        asker = asker.marking(List.of(new Mark("Father", List.of("address"))), "ann", Instant.EPOCH);

        assertThat(problems("now", "told", "confirmed", CONFIRMED)).containsExactly(CONFIRM);
        assertThat(problems("now", "told", "confirmed", List.of("safe", "reaches", "unnamed", "marks"))).isEmpty();
    }

    @Test
    @Rule("R6")
    void aNotYetOfTheOtherSideHoldsHereToo() {
        asker = asker.telling(List.of(line("not-yet")), "ann");

        assertThat(problems("now", "told", "confirmed", CONFIRMED).get(0)).contains("Agency csc has said so");
        assertThat(problems("now", "by", "by", "2026-12-18")).isEmpty();
    }

    @Test
    @Rule("R6")
    void whoeverIsNotToldHasAReasonAndWhoeverIsToldLaterADay() {
        assertThat(problems("now", "not-told")).hasSize(1);
        assertThat(problems("now", "not-yet", "because", "unsafe", "why", "He is back.")).isEmpty();
        assertThat(problems("now", "by")).containsExactly("Say by which day they are told.");
        assertThat(problems("now", "told", "confirmed", CONFIRMED, "toldOn", "2026-11-24"))
                .containsExactly("They cannot have been told on a day that is still to come.");
    }

    @Test
    void somethingIsSaidAndOfEveryLineThatIsOwed() {
        assertThat(problems()).containsExactly("Say of somebody how it stands now, or leave the task as it is.");
        own = own.telling(List.of(line("we-tell"), new TellingLine("Maya", "we-tell", TODAY, null, null, null)), "bob");
        assertThat(problems("now", "by", "by", "2026-12-18"))
                .containsExactly("What is to be told changed meanwhile. Open the task again.");
    }

    private static TellingLine line(String how) {
        return new TellingLine(null, how, LocalDate.of(2026, 12, 4), null, null, null);
    }

    private List<String> problems(Object... answers) {
        var row = new HashMap<String, Object>();
        for (int i = 0; i < answers.length; i += 2) row.put((String) answers[i], answers[i + 1]);
        var said = JsonMapper.builder().findAndAddModules().build().convertValue(Map.of("owed", List.of(row)),
                ToldNow.class);
        return ToldNowPolicy.problems(said, own, new Sides(List.of(asker, own), POLICE, "Agency "::concat), TODAY);
    }
}
