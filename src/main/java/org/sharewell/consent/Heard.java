package org.sharewell.consent;

import java.util.List;

/**
 * What the form "Seek consent" sends; it can be sent with some still to be asked, and comes back then.
 *
 * @param consents the consents so far, one for each relevant individual
 * @param anotherWay true if consent is not sought any further, and another way on is chosen
 * @param harmIfWaits true if a child may come to harm if this waits (R10)
 * @param harmSentence the one sentence that goes with it
 * @param myNumber where the asker can be called at once (R13)
 */
record Heard(List<Consent> consents, boolean anotherWay, boolean harmIfWaits, String harmSentence,
             String myNumber) {

    /** What is not asked in an emergency is no answer to it. */
    Heard {
        consents = consents == null || harmIfWaits ? List.of() : List.copyOf(consents);
        anotherWay = anotherWay && !harmIfWaits;
        harmSentence = harmIfWaits ? harmSentence : null;
        myNumber = harmIfWaits ? myNumber : null;
    }
}
