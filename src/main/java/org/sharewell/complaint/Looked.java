package org.sharewell.complaint;

/**
 * What the form "Investigate complaint" sends: what was found, or something that was done on the way to it; what is
 * recorded instead of an outcome is the same.
 *
 * @param step {@code found}, {@code progress}, {@code longer}, {@code authority}, {@code withdrawn}; or {@code back}, by
 *     whoever was to close it
 * @param inquiry what was looked at, and who was asked; null for every other step
 * @param findings what was found; null for every other step
 * @param mayRead {@code yes} or {@code no}: may the colleagues whom it is about read it from now on (R33)
 * @param because why it takes longer, or goes back; null for every other step
 * @param told what the complainant was told on the way; null where they were told nothing
 * @param asAgreed whether it went the way that is safe for them (R33)
 * @param authorityHow how it was shown that they may complain for somebody else; null for every other step
 * @param withdrawal what they said when they withdrew it; null for every other step
 */
record Looked(String step, String inquiry, String findings, String mayRead, String because, String told,
              boolean asAgreed, String authorityHow, String withdrawal) {

    /** What is not asked about this step is dropped. */
    Looked {
        var found = "found".equals(step);
        var tells = "progress".equals(step) || "longer".equals(step);
        inquiry = found ? inquiry : null;
        findings = found ? findings : null;
        mayRead = found ? mayRead : null;
        because = "longer".equals(step) || "back".equals(step) ? because : null;
        told = tells ? told : null;
        asAgreed = tells && asAgreed;
        authorityHow = "authority".equals(step) ? authorityHow : null;
        withdrawal = "withdrawn".equals(step) ? withdrawal : null;
    }

    boolean is(String one) {
        return one.equals(step);
    }

    @Override
    public String toString() {
        return "A look into a complaint: " + step;
    }
}
