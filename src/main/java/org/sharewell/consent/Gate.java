package org.sharewell.consent;

/**
 * What the consent gate says.
 *
 * @param route which way it points
 * @param explanation the reason, in words for the practitioner; kept with the record
 * @param clauses the clauses of the Code it rests on ("C47, C48")
 */
public record Gate(Route route, String explanation, String clauses) {

    /** Ask now; seek consent first; weigh the public interest; let the safeguarding lead help to decide. */
    public enum Route { ASK, SEEK_CONSENT, WEIGH, ASK_LEAD }

    /** True if nothing stands before the request. */
    public boolean open() {
        return route == Route.ASK;
    }
}
