package org.sharewell.breach;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

/**
 * What the form "Assess data breach" sends (C40; R32).
 *
 * @param step {@code assess} what it means, {@code decide} who is told, {@code no-data-breach} in law, or {@code correct}
 *     since when the agency is aware of it
 * @param facts what was assessed; asked with {@code assess}
 * @param decision who is told; asked with {@code decide}
 * @param notInLaw why it is no personal data breach
 * @param awareAt since when the agency is aware of it, corrected
 * @param correctedBecause why that is corrected
 */
record Assessing(String step, @JsonUnwrapped Weighed facts, @JsonUnwrapped Deciding decision, String notInLaw,
                 OffsetDateTime awareAt, String correctedBecause) {

    /** The corrected instant; null where none was given. */
    Instant aware() {
        return awareAt == null ? null : awareAt.toInstant();
    }

    @Override
    public String toString() {
        return "A step of assessing a data breach";
    }

    /**
     * What the breach means for the people affected.
     *
     * @param kinds {@code confidentiality}, {@code integrity}, {@code availability}: one or several
     * @param people whose data they are, in categories
     * @param peopleCount how many people, about; null while that is not known
     * @param recordCount how many records, about; null while that is not known
     * @param special {@code yes} or {@code no}: special categories or criminal offences among them
     * @param children {@code yes} or {@code no}: children's data among them
     * @param receiver who got it: {@code inside}, {@code bound} by confidence, {@code family}, {@code unknown},
     *     {@code published} or {@code nobody}
     * @param wasRead {@code yes}, {@code no} or {@code not-known}: was it read
     * @param recovered {@code yes} or {@code no}: its deletion or return is confirmed and there is no copy
     * @param encrypted {@code yes} or {@code no}: it was encrypted and the key is safe
     * @param happenedBefore {@code yes}, {@code no} or {@code not-known}: did this happen here before
     * @param consequences what is likely to come of it for them
     * @param severity {@code low}, {@code medium} or {@code high}
     * @param likelihood {@code unlikely}, {@code possible} or {@code likely}
     */
    record Weighed(List<String> kinds, String people, Integer peopleCount, Integer recordCount, String special,
                   String children, String receiver, String wasRead, String recovered, String encrypted,
                   String happenedBefore, String consequences, String severity, String likelihood) {

        Weighed {
            kinds = kinds == null ? List.of() : List.copyOf(kinds);
        }

        /** As the table of risks is asked. */
        RiskQuestion question() {
            var vulnerable = "yes".equals(special) || "yes".equals(children) ? "yes" : "no";
            // That data which are only lost cannot be read is no comfort.
            var unreadable = "nobody".equals(receiver) ? "no" : encrypted;
            return new RiskQuestion(severity, likelihood, receiver, recovered, unreadable, vulnerable);
        }
    }

    /**
     * Who is told; the Commissioner and the people affected are two separate answers.
     *
     * @param judged the risk as the person judges it otherwise than the table; null where they agree
     * @param judgedBecause why they judge otherwise
     * @param notifyCommissioner {@code yes} or {@code no}: is the Commissioner notified
     * @param notifyBecause why, or why not
     * @param tell {@code yes} or {@code no}: are the people affected told
     * @param exception why not although the risk is high: {@code unintelligible}, {@code removed} or
     *     {@code disproportionate} (UK GDPR Art. 34(3))
     * @param tellBecause why, or why not
     * @param delayBecause why it was not decided within the 72 hours
     */
    record Deciding(String judged, String judgedBecause, String notifyCommissioner, String notifyBecause, String tell,
                    String exception, String tellBecause, String delayBecause) {

        boolean notifies() {
            return "yes".equals(notifyCommissioner);
        }

        boolean tells() {
            return "yes".equals(tell);
        }
    }
}
