package org.sharewell.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sharewell.testing.Rule;
import org.springframework.core.io.DefaultResourceLoader;

@Rule("R14")
class LettersTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(Occasion.class)
    void everyLetterThatComesWithSharewellSaysWhatItIsAboutInShortLines(Occasion occasion) {
        var letter = letters("classpath:letters/").named(occasion.letter()).filled("R26-00042", "https://sharewell/");

        assertThat(letter.subject() + letter.text()).contains("R26-00042").doesNotContain("{{", "}}");
        assertThat(letter.subject()).hasSizeLessThan(70);
        assertThat(letter.text().lines()).allMatch(line -> line.length() <= 80);
    }

    @Test
    void noLetterIsShippedThatNobodySends() throws IOException {
        try (var shipped = Files.list(Path.of("src/main/resources/letters"))) {
            assertThat(shipped.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(
                            Stream.concat(Stream.of(Letters.DIGEST), Arrays.stream(Occasion.values()).map(Occasion::letter))
                                    .map(letter -> letter + ".txt").toList());
        }
    }

    @Test
    void aPartnershipsOwnTextsAreUsed() throws IOException {
        ownTexts();
        write("reply-due", "Your answer to {{reference}}\n\nIt is due. Näheres: {{link}}\n");

        var letter = letters("file:" + folder).named("reply-due").filled("R26-00042", "https://sharewell/");

        assertThat(letter).isEqualTo(
                new Letter("Your answer to R26-00042", "It is due. Näheres: https://sharewell/\n"));
    }

    @Test
    void aMissingLetterStopsTheStartAndIsNamed() throws IOException {
        ownTexts();
        Files.delete(folder.resolve("reply-overdue.txt"));

        assertThatIllegalStateException().isThrownBy(() -> letters("file:" + folder))
                .withMessageContaining("reply-overdue.txt").withMessageContaining("sharewell.letters");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "A subject alone", "A subject\nand text without an empty line between\n",
        "A subject\n\nDear {{name}}\n"})
    void aLetterThatIsSpoiltStopsTheStartAndIsNamed(String text) throws IOException {
        ownTexts();
        write("answer-given", text);

        assertThatIllegalStateException().isThrownBy(() -> letters("file:" + folder))
                .withMessageContaining("answer-given.txt");
    }

    @Test
    void aDigestHasNoRoomForAReferenceInItsSubject() throws IOException {
        ownTexts();
        write(Letters.DIGEST, "New: {{reference}}\n\n{{items}}\n");

        assertThatIllegalStateException().isThrownBy(() -> letters("file:" + folder))
                .withMessageContaining("digest.txt").withMessageContaining("{{count}}, {{items}} and {{link}}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "R26-00042\nBcc: somebody@else.example", "R26-00042\u2028Bcc: x"})
    void aReferenceIsOneLineSoThatItCannotWriteHeadersOfItsOwn(String reference) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Notice("R26-00042 due", "reply-due", reference, List.of(), null));
    }

    @Test
    void anEventIsNamedInOneShortLine() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Notice("e".repeat(201), "reply-due", "R26-00042", List.of(), null));
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> new Notice(null, "reply-due", "R26-00042", List.of(), null));
    }

    private void ownTexts() throws IOException {
        for (var occasion : Occasion.values()) {
            write(occasion.letter(), "About {{reference}}\n\nPlease look: {{link}}\n");
        }
        write(Letters.DIGEST, "New: {{count}}\n\n{{items}}\n\nPlease look: {{link}}\n");
    }

    private void write(String letter, String text) throws IOException {
        Files.writeString(folder.resolve(letter + ".txt"), text);
    }

    private static Letters letters(String folder) {
        var settings = new NotificationSettings("http://localhost:8080", folder, null);
        return new Letters(settings, new DefaultResourceLoader());
    }
}
