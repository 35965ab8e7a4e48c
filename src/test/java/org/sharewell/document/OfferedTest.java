package org.sharewell.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfferedTest {

    @ParameterizedTest
    @CsvSource({
        "Chronology March.pdf, Chronology March.pdf",
        "C:\\Users\\beth\\report.docx, report.docx",
        "../../etc/passwd.txt, passwd.txt",
        "  .hidden.pdf , hidden.pdf",
        "a<b>:c|d?.pdf, a_b__c_d_.pdf",
        "Bericht für Zoë.odt, Bericht für Zoë.odt",
        "'', document",
        "..., document",
        ".pdf, pdf"})
    void aNameHasNoFolderAndNoSignThatMeansSomethingElsewhere(String typed, String kept) {
        assertThat(new Offered(typed, new byte[0]).name()).isEqualTo(kept);
    }

    @Test
    void signsThatHideOrTurnWordsRoundAreTakenOut() {
        var turned = new Offered("report\u202Efdp.exe\u0000\r\n.pdf", new byte[0]);

        assertThat(turned.name()).isEqualTo("reportfdp.exe.pdf");
        assertThat(turned.ending()).isEqualTo("pdf");
    }

    @Test
    void aLongNameIsShortenedBeforeItsEnding() {
        var file = new Offered("x".repeat(500) + ".PDF", new byte[0]);

        assertThat(file.name()).hasSize(120).endsWith("x.PDF");
        assertThat(file.ending()).isEqualTo("pdf");
        assertThat(new Offered("a." + "b".repeat(500), new byte[0]).name()).isEqualTo("a");
    }

    @Test
    void itSaysNeitherItsNameNorItsContent() {
        assertThat(new Offered("Maya Brook.pdf", new byte[3])).asString().doesNotContain("Maya");
    }
}
