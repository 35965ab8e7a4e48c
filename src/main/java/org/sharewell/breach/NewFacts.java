package org.sharewell.breach;

/**
 * What the start form "New facts" sends: a breach is assessed anew, also after its end (R32).
 *
 * @param breach reference of the breach
 * @param what what is new; may hold personal data
 * @param actingFor id of the agency in whose name it is started; null for somebody of one agency
 */
record NewFacts(String breach, String what, String actingFor) {

    @Override
    public String toString() {
        return "New facts of " + breach;
    }
}
