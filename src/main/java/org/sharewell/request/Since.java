package org.sharewell.request;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * What the asker said to an agency, or noted of it, since it was asked (R9, R13).
 *
 * @param narrowed what is still needed, each less than what stood before, oldest first
 * @param calls telephone calls, oldest first
 * @param withdrawn why it is not asked any more; null while it is
 */
record Since(List<Said> narrowed, List<Said> calls, Said withdrawn) {

    static final Since NOTHING = new Since(null, null, null);

    /**
     * @param at when it was said; for a call, when it took place
     * @param by user id of the person who said it
     * @param words in their words
     */
    record Said(Instant at, String by, String words) { }

    Since {
        narrowed = narrowed == null ? List.of() : List.copyOf(narrowed);
        calls = calls == null ? List.of() : List.copyOf(calls);
    }

    Since narrowed(Said said) {
        return new Since(and(narrowed, said), calls, withdrawn);
    }

    Since called(Said said) {
        return new Since(narrowed, and(calls, said), withdrawn);
    }

    Since withdrawn(Said said) {
        return new Since(narrowed, calls, said);
    }

    private static List<Said> and(List<Said> before, Said said) {
        var all = new ArrayList<>(before);
        all.add(said);
        return all;
    }
}
