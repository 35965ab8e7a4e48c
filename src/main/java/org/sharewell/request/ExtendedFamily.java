package org.sharewell.request;

import java.util.List;

/** Whether the wider family was or will be asked, or why not: once for an assessment, not on each request (C127, R18). */
final class ExtendedFamily {

    private ExtendedFamily() { }

    /**
     * What is missing, in sentences; empty if it can be recorded.
     *
     * @param saidBefore true if an earlier request for the same assessment said it
     */
    static List<String> problems(Described described, boolean saidBefore) {
        var said = saidBefore || described.background().family() != null;
        return said || !Background.assesses(described.statutoryFunction()) ? List.of()
                : List.of("Say whether the wider family was or will be asked, or why not.");
    }
}
