package org.sharewell.telling;

/**
 * One side of a request, as it says something about telling.
 *
 * @param reference what it writes: the request itself, or its answer ({@code R26-00042.police})
 * @param request the request
 * @param unit the agency or team
 */
public record Side(String reference, String request, String unit) {

    /** Reference of what this side tells. */
    String telling() {
        return reference + Telling.ENDING;
    }
}
