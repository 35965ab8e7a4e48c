package org.sharewell.partnership;

/** The partnership's file makes no sense, or is missing; the message is one sentence that names the place. */
public class PartnershipFileRefused extends RuntimeException {

    PartnershipFileRefused(String sentence) {
        super(sentence);
    }

    PartnershipFileRefused(String sentence, Exception cause) {
        super(sentence, cause);
    }
}
