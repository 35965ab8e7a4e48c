package org.sharewell.complaint;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What a complaint needs to be taken, described and acknowledged (C36, C37; R33). */
final class EntryPolicy {

    private EntryPolicy() { }

    /** What is missing or cannot be where it is entered. */
    static List<String> entered(Entered said, Instant now) {
        var problems = new ArrayList<String>();
        if (said.danger() == null) problems.add("Say whether a child is in danger now.");
        if (blank(said.safeReach())) problems.add("Write how we may safely reach them.");
        if (blank(said.complainant())) problems.add("Write who complains.");
        if (said.channel() == null) problems.add("Say how it came.");
        if (blank(said.what())) problems.add("Write what they complain about.");
        if (said.received(now).isAfter(now)) problems.add("It cannot have been received at a moment that is to come.");
        return problems;
    }

    /**
     * What is missing or cannot be where it is described.
     *
     * @param earlierKnown whether the earlier complaint that it names is one of the agency
     */
    static List<String> described(Described said, Instant received, boolean earlierKnown) {
        var problems = new ArrayList<String>();
        if (said.onBehalf() == null) problems.add("Say for whom they complain.");
        else if (!"self".equals(said.onBehalf()) && said.authority() == null) {
            problems.add("Say whether it was shown that they may complain for them.");
        }
        if ("shown".equals(said.authority()) && blank(said.authorityHow())) {
            problems.add("Write how it was shown that they may.");
        }
        if (said.matter() == null) problems.add("Say what it is about.");
        if (said.disclosure() == null) {
            problems.add("Say whether information reached somebody whom it should not have reached.");
        }
        problems.addAll(aware(said.aware(received), received));
        if (said.earlier() != null && !earlierKnown) {
            problems.add("Your agency has no complaint of this reference. Check it, or leave it out.");
        }
        return problems;
    }

    /** The 72 hours begin with the complaint at the latest; the breach case can correct that, with a reason (R31). */
    static List<String> aware(Instant aware, Instant received) {
        return aware.isAfter(received)
                ? List.of("The agency knows of it since the complaint was received, at the latest.") : List.of();
    }

    /** What is missing or cannot be where it is acknowledged. */
    static List<String> acknowledged(Acknowledged said, Instant received, Instant now) {
        if (said.way() == null) return List.of("Say how it was acknowledged.");
        if (said.noSafeWay()) return blank(said.why()) ? List.of("Write why no way is safe.") : List.of();
        var problems = new ArrayList<String>();
        if (blank(said.told())) problems.add("Write what they were told.");
        if (said.at(now).isAfter(now)) problems.add("They cannot have been told at a moment that is to come.");
        if (said.at(now).isBefore(received)) problems.add("They cannot have been told before it was received.");
        problems.addAll(safely(said.asAgreed()));
        return problems;
    }

    /** No reply goes by another way than the one that is safe for them (R33). */
    static List<String> safely(boolean asAgreed) {
        return asAgreed ? List.of() : List.of("Confirm that it went the way that is safe for them. If it did not,"
                + " report a breach.");
    }

    static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}
