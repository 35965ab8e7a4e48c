package org.sharewell.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.sharewell.testing.SampleFiles;
import org.springframework.util.unit.DataSize;

class DocumentPolicyTest {

    private static final String OPEN_XML = "application/vnd.openxmlformats-officedocument.";
    private static final DocumentPolicy POLICY = new DocumentPolicy(new DocumentSettings(DataSize.ofMegabytes(1),
            Map.of("pdf", "application/pdf", "docx", OPEN_XML + "wordprocessingml.document", "xlsx",
                    OPEN_XML + "spreadsheetml.sheet", "odt", "application/vnd.oasis.opendocument.text", "png", "image/png",
                    "jpg", "image/jpeg", "txt", "text/plain"), new DocumentSettings.Scanner("", 3310, null)));

    static Stream<Arguments> right() {
        return Stream.of(Arguments.of("a.pdf", SampleFiles.pdf("x")), Arguments.of("a.PDF", SampleFiles.pdf("x")),
                Arguments.of("a.docx", SampleFiles.docx()), Arguments.of("a.xlsx", SampleFiles.xlsx()),
                Arguments.of("a.odt", SampleFiles.odt()), Arguments.of("a.png", SampleFiles.png()),
                Arguments.of("a.jpg", SampleFiles.jpeg()), Arguments.of("a.txt", SampleFiles.bytes("Two visits, Zoë said.")),
                Arguments.of("mail.txt", SampleFiles.bytes("From: a@b.example\nTo: c@d.example\nSubject: Visit\n\nCome.")));
    }

    @ParameterizedTest
    @MethodSource("right")
    void whatIsWhatItsNameSaysMayBeAdded(String name, byte[] content) {
        assertThat(POLICY.problems(new Offered(name, content))).isEmpty();
    }

    static Stream<Arguments> disguised() {
        return Stream.of(Arguments.of("a.pdf", SampleFiles.program()), Arguments.of("a.pdf", SampleFiles.docx()),
                Arguments.of("a.docx", SampleFiles.pdf("x")), Arguments.of("a.docx", SampleFiles.xlsx()),
                Arguments.of("a.docx", SampleFiles.odt()), Arguments.of("a.odt", SampleFiles.docx()),
                Arguments.of("a.docx", SampleFiles.zip(Map.of("run.exe", "MZ"))), Arguments.of("a.png", SampleFiles.jpeg()),
                Arguments.of("a.docx", SampleFiles.bytes("PK\u0003\u0004 and no more")),
                Arguments.of("a.txt", SampleFiles.program()), Arguments.of("a.txt", SampleFiles.pdf("x")),
                Arguments.of("a.txt", SampleFiles.bytes("<!DOCTYPE html><html><script>alert(1)</script></html>")),
                Arguments.of("a.png", SampleFiles.bytes("<svg xmlns=\"http://www.w3.org/2000/svg\"/>")));
    }

    @ParameterizedTest
    @MethodSource("disguised")
    void whatIsNotWhatItsNameSaysIsRefusedWithWhatToDo(String name, byte[] content) {
        assertThat(POLICY.problems(new Offered(name, content))).singleElement().asString()
                .contains("not what its name says", "save it as PDF");
    }

    static Stream<Arguments> withMacros() {
        return Stream.of(Arguments.of("a.docm", SampleFiles.docm()), Arguments.of("a.docx", SampleFiles.docm()),
                Arguments.of("a.docx", SampleFiles.docxWithMacros()), Arguments.of("a.odt", SampleFiles.odtWithMacros()),
                Arguments.of("a.xlsm", SampleFiles.xlsx()));
    }

    @ParameterizedTest
    @MethodSource("withMacros")
    void whatRunsByItselfIsRefusedWhateverItIsCalled(String name, byte[] content) {
        assertThat(POLICY.problems(new Offered(name, content))).singleElement().asString().contains("macros",
                "Save it as PDF");
    }

    @Test
    void aKindThatIsNotAllowedIsRefusedWithThoseThatAre() {
        for (var name : new String[] {"a.exe", "a.html", "a.zip", "a.doc", "pdf", "a.pdf.exe"}) {
            assertThat(POLICY.problems(new Offered(name, SampleFiles.pdf("x")))).singleElement().asString()
                    .contains("cannot be added", "PDF", "Word (docx)");
        }
    }

    @Test
    void anEmptyOneAndOneThatIsTooLargeAreRefused() {
        assertThat(POLICY.problems(new Offered("a.pdf", new byte[0]))).singleElement().asString().contains("empty");
        assertThat(POLICY.problems(new Offered("a.pdf", new byte[1024 * 1024 + 1]))).singleElement().asString()
                .contains("larger than 1 MB");
    }

    @Test
    void whatIsPackedToBurstIsNotUnpacked() {
        var list = SampleFiles.zip(Map.of("[Content_Types].xml", " ".repeat(100_000_000)));

        assertThat(POLICY.problems(new Offered("a.docx", list))).hasSize(1);
    }
}
