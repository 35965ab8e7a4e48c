package org.sharewell.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.sharewell.document.Document;
import org.sharewell.testing.Rule;

class DocumentsAlongTest {

    private static final List<Document> ADDED = List.of(new Document("a", "R26-00042.police", "report.pdf",
            "application/pdf", 1000, "0".repeat(64), "beth", Instant.EPOCH, false));

    @Test
    @Rule("R5")
    void eachDocumentThatGoesIsTickedAndNoneIsForgotten() {
        assertThat(problems(true, false)).singleElement().asString().contains("Tick the documents");
        assertThat(problems(true, false, "a")).isEmpty();
        assertThat(problems(true, false, Sent.NONE)).isEmpty();
        assertThat(problems(true, false, "a", Sent.NONE)).singleElement().asString().contains("None of these");
    }

    @Test
    @Rule("R10")
    void inAnEmergencyNothingWaitsForATick() {
        assertThat(problems(true, true)).isEmpty();
    }

    @Test
    void whoeverSharesNothingSendsNoDocument() {
        var sent = sent(false, false, "a");

        assertThat(DocumentsAlong.problems(sent, ADDED)).isEmpty();
        assertThat(sent.documentsThatGo()).isEmpty();
        assertThat(sent(true, false, "a").documentsThatGo()).containsExactly("a");
        assertThat(sent(true, false, Sent.NONE).documentsThatGo()).isEmpty();
    }

    @Test
    @Rule("R4")
    void whatIsOfferedToSomebodyElseTakesNoDocumentThere() {
        var offered = Examples.sharing("recipient", "health", "recipientPurpose", "Clinic", "recipientNeed", "They see her");

        assertThat(DocumentsAlong.problems(Examples.shared("decisions", List.of(offered), "documents", List.of("a")), ADDED))
                .singleElement().asString().contains("Documents go to whoever asked");
        assertThat(DocumentsAlong.problems(Examples.shared("decisions", List.of(offered), "documents",
                List.of(Sent.NONE)), ADDED)).isEmpty();
    }

    private static List<String> problems(boolean shares, boolean harmIfWaits, String... ticked) {
        return DocumentsAlong.problems(sent(shares, harmIfWaits, ticked), ADDED);
    }

    private static Sent sent(boolean shares, boolean harmIfWaits, String... ticked) {
        var documents = List.of(ticked);
        if (!shares) return Examples.notShared("documents", documents);
        return harmIfWaits ? Examples.sent("answer", "decide", "harmIfWaits", true, "harmSentence", "She is there now.",
                "documents", documents) : Examples.shared("documents", documents);
    }
}
