package org.sharewell.partnership;

import java.util.Set;

/**
 * What comes to a team where its agency is asked as a whole (R12).
 *
 * @param kinds which kinds of request, by what they serve ({@code enquiry}); empty: of every kind
 * @param areas which areas, by name; empty: of every area
 * @param rest whether it gets what no other team handles
 */
record Handles(Set<String> kinds, Set<String> areas, boolean rest) {

    static final Handles NOTHING = new Handles(Set.of(), Set.of(), false);
    private static final int NOT = 0;

    /** Whether anything is said at all; a team that says nothing is only asked by name. */
    boolean named() {
        return rest || !kinds.isEmpty() || !areas.isEmpty();
    }

    /**
     * How closely this fits: the more of kind and area it names, the closer; 0 where it does not.
     *
     * @param kind null where none is known, which fits no kind that is named
     * @param area the same
     */
    int fits(String kind, String area) {
        if (kinds.isEmpty() && areas.isEmpty()) return NOT;
        if (!kinds.isEmpty() && (kind == null || !kinds.contains(kind))) return NOT;
        if (!areas.isEmpty() && (area == null || !areas.contains(area))) return NOT;
        return (kinds.isEmpty() ? 0 : 1) + (areas.isEmpty() ? 0 : 1);
    }

    /** Whether some request would fit both equally well, so that it would be chance which of them gets it. */
    boolean competesWith(Handles other) {
        return sameShape(kinds, other.kinds) && sameShape(areas, other.areas) && !(kinds.isEmpty() && areas.isEmpty());
    }

    private static boolean sameShape(Set<String> one, Set<String> other) {
        return one.isEmpty() && other.isEmpty() || one.stream().anyMatch(other::contains);
    }
}
