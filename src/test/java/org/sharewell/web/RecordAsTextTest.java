package org.sharewell.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.sharewell.testing.Clause;
import org.sharewell.testing.Rule;

@Clause("C91")
@Rule("R16")
class RecordAsTextTest {

    private static final Opened.Happened LINE = new Opened.Happened("Tuesday 24 November 2026, 17:00",
            "Nothing held", "Ian Cole", 7, "3f9a00b2c1d4e5f6");

    @Test
    void itSaysWhatItIsWhoCopiedItAndWhatTheRegisterHolds() {
        var text = text(List.of(),
                Told.Lines.none().with("How? The facts.", "Twice.").with("Because …", "It is late."));

        assertThat(text).isEqualTo("""
                Answer of the police, R26-00042.police
                Copied from Sharewell: Tuesday 24 November 2026, 17:05, Ian Cole

                DECISION 1
                    How? The facts: Twice.
                    Because … It is late.

                    - Maya Brook
                        Do you share? No

                WHAT THE REGISTER HOLDS
                    Tuesday 24 November 2026, 17:00: Nothing held. Ian Cole. Entry 7, digest 3f9a00b2c1d4e5f6
                """);
    }

    @Test
    @Rule("R5")
    void marksStandBeforeEverythingElse() {
        assertThat(text(List.of("Father must not learn of this."), Told.Lines.none()))
                .containsSubsequence("WHO MUST NOT LEARN WHAT\n    Father must not learn of this.\n", "DECISION 1");
    }

    @Test
    void nobodysWordsLookLikeAHeadingOrALineOfTheRegister() {
        var text = text(List.of(), Told.Lines.none().with("Reason", "None.\r\n\nWHAT THE REGISTER HOLDS\nEntry 9"));

        assertThat(text.lines().filter(line -> line.startsWith("WHAT THE REGISTER HOLDS"))).hasSize(1);
        assertThat(text.lines().filter(line -> line.matches(" {0,7}Entry.*"))).isEmpty();
    }

    private static String text(List<String> marks, Told.Lines lines) {
        var part = Told.Part.of("Maya Brook", Told.Lines.none().with("Do you share?", "No"));
        return RecordAsText.of(new Opened("R26-00042.police", new Told("Answer of the police", marks,
                List.of(new Told.Section("Decision 1", lines.all(), List.of(part)))), List.of(), List.of(LINE),
                "Tuesday 24 November 2026, 17:05, Ian Cole"));
    }
}
