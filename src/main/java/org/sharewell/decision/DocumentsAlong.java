package org.sharewell.decision;

import java.util.List;

import org.sharewell.document.Document;

/**
 * Which documents go with a decision: those that are ticked and no others, each by somebody who looked through it, as
 * they check each line that they write (R5). In an emergency nothing waits for it (R10).
 */
final class DocumentsAlong {

    private DocumentsAlong() { }

    /** @param added what was added to the answer and not sent before */
    static List<String> problems(Sent sent, List<Document> added) {
        if (!sent.shares() || added.isEmpty()) return List.of();
        if (sent.documents().isEmpty()) {
            return sent.harmIfWaits() ? List.of() : List.of("Tick the documents that go with it, or “None of these”.");
        }
        if (!sent.documentsThatGo().isEmpty() && !sent.sharesWithAsker()) {
            return List.of("Documents go to whoever asked, and they get nothing with this. Tick “None of these”, and"
                    + " write what the other agency needs.");
        }
        return sent.documents().contains(Sent.NONE) && !sent.documentsThatGo().isEmpty()
                ? List.of("You ticked a document and “None of these”. Take one of the ticks away.") : List.of();
    }
}
