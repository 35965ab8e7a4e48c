package org.sharewell.receipt;

import java.util.Optional;

import org.sharewell.document.Documented;
import org.springframework.stereotype.Component;

/** Documents that came with what was shared; fetching one is its receipt, as opening the text is (R15). */
@Component
class DocumentsOfShare implements Documented {

    private final Receipts receipts;
    private final ReceiptStory story;
    private final Openings openings;

    DocumentsOfShare(Receipts receipts, ReceiptStory story, Openings openings) {
        this.receipts = receipts;
        this.story = story;
        this.openings = openings;
    }

    @Override
    public Optional<Standing> standing(String reference) {
        return receipts.findById(reference).map(receipt ->
                Standing.of("receive-information", receipt.unit(), false, false));
    }

    @Override
    public void fetched(String reference, String person) {
        if (story.receives(reference, person)) openings.enter(reference, person);
    }
}
