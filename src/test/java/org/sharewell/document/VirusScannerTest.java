package org.sharewell.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sharewell.document.VirusScanner.Verdict;
import org.sharewell.testing.FakeScanner;
import org.sharewell.testing.SampleFiles;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.util.unit.DataSize;

@ExtendWith(OutputCaptureExtension.class)
class VirusScannerTest {

    private static final byte[] CLEAN = new byte[300_000];
    private static final byte[] INFECTED = SampleFiles.pdf(FakeScanner.VIRUS);

    @Test
    void whatIsSentInPiecesIsJudgedAsOne() {
        try (var clamav = FakeScanner.listening()) {
            var scanner = at(clamav.port());

            assertThat(scanner.on()).isTrue();
            assertThat(scanner.verdict(CLEAN)).isEqualTo(Verdict.CLEAN);
            assertThat(scanner.verdict(INFECTED)).isEqualTo(Verdict.INFECTED);
        }
    }

    @Test
    void oneThatIsAwayOrNeverAnswersGivesNoVerdict() {
        var gone = FakeScanner.listening();
        gone.close();

        assertThat(at(gone.port()).verdict(CLEAN)).isEqualTo(Verdict.NOT_REACHED);
        try (var silent = FakeScanner.silent()) {
            assertThat(at(silent.port()).verdict(CLEAN)).isEqualTo(Verdict.NOT_REACHED);
        }
    }

    @Test
    void whereNoneIsSetTheStartSaysSo(CapturedOutput output) {
        var none = new VirusScanner(settings("", 3310));

        assertThat(none.on()).isFalse();
        assertThat(none.verdict(INFECTED)).isEqualTo(Verdict.NOT_CHECKED);
        assertThat(output).contains("Documents are not checked for viruses");
    }

    private static VirusScanner at(int port) {
        return new VirusScanner(settings("localhost", port));
    }

    static DocumentSettings settings(String host, int port) {
        return new DocumentSettings(DataSize.ofMegabytes(1), Map.of("pdf", "application/pdf"),
                new DocumentSettings.Scanner(host, port, Duration.ofMillis(500)));
    }
}
