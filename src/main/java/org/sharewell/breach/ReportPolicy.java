package org.sharewell.breach;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** What a report needs (C28; R31): when it happened, was noticed and was certain are asked apart, never assumed. */
final class ReportPolicy {

    private ReportPolicy() { }

    /** What is missing or cannot be, in sentences; empty if it can be recorded. */
    static List<String> problems(ReportDescribed said, Instant now) {
        var problems = new ArrayList<String>();
        if (said.nature() == null) problems.add("Say whether it happened, nearly happened, or is a worry without an event.");
        if (said.kind() == null) problems.add("Say what went wrong.");
        if (said.noticed() == null) problems.add("Say when it was noticed.");
        if (Owners.blank(said.noticedBy())) problems.add("Say who noticed it.");
        if (Stream.of(said.happened(), said.noticed(), said.certain()).filter(Objects::nonNull).anyMatch(now::isBefore)) {
            problems.add("A moment that is to come cannot be when it happened, was noticed or was certain.");
        }
        if (after(said.happened(), said.noticed())) problems.add("It cannot have been noticed before it happened.");
        if (after(said.noticed(), said.certain())) problems.add("It cannot have been certain before it was noticed.");
        return problems;
    }

    private static boolean after(Instant first, Instant second) {
        return first != null && second != null && first.isAfter(second);
    }

    /** Whether another agency hears of it only once a lead information officer says so; never where data are at risk. */
    static boolean waits(ReportedBreach said, boolean ofOwnAgency) {
        return !ofOwnAgency && "no".equals(said.personalData()) && "no".equals(said.danger());
    }
}
