package org.sharewell.breach;

/**
 * What the form "Decide on report" sends: whether another agency hears of what was reported about it (C28).
 *
 * @param way {@code pass-on} or {@code keep}
 * @param why why it stays here
 */
record PassedOn(String way, String why) {

    PassedOn {
        why = "keep".equals(way) ? why : null;
    }

    boolean passes() {
        return "pass-on".equals(way);
    }
}
