package org.sharewell.complaint;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.sharewell.calendar.StaffTime;

/**
 * What a complaint needs to be closed: an outcome, told in writing, and what is learnt from it (C16, C37, C42; R33).
 */
final class EndPolicy {

    private EndPolicy() { }

    /**
     * What is missing, in sentences; empty if it can be closed.
     *
     * @param theirOwn whether it is about whoever sends it, or about a decision of theirs
     * @param safetyOpen whether something that keeps somebody safe is still to be done
     * @param open whether anything else is still to be done
     */
    static List<String> problems(ComplaintEnd said, Complaint complaint, boolean theirOwn, boolean safetyOpen,
                                 boolean open, Instant now) {
        if (theirOwn) {
            return List.of("This is about you, or about a decision of yours, so somebody else closes it. Put the task"
                    + " back for a colleague.");
        }
        // Complaints that ran before there was a choice keep their form, which asks for an outcome alone.
        if (said.step() == null && said.outcome() == null) return List.of("Choose what you record.");
        return said.instead().map(instead -> HandlingPolicy.looked(instead, complaint, false, safetyOpen, now))
                .orElseGet(() -> outcome(said, complaint, safetyOpen, open, StaffTime.localDay(now)));
    }

    private static List<String> outcome(ComplaintEnd said, Complaint complaint, boolean safetyOpen, boolean open,
                                        LocalDate today) {
        var problems = new ArrayList<String>();
        if (safetyOpen) problems.add(HandlingPolicy.SAFETY_FIRST);
        if (complaint.facts().acknowledged().isEmpty()) problems.add("It was not acknowledged yet.");
        if (complaint.facts().found().isEmpty()) problems.add("It was not investigated yet.");
        if (said.outcome() == null) problems.add("Choose what came of it.");
        if (EntryPolicy.blank(said.reasons())) problems.add("Write why.");
        if (said.outcome() != null && !said.outcome().equals("not-upheld") && EntryPolicy.blank(said.remedy())) {
            problems.add("Write what is put right, and how.");
        }
        problems.addAll(told(said, complaint));
        problems.addAll(analysis(said));
        if (!open && said.toDo().isEmpty() && EntryPolicy.blank(said.noActions())) {
            problems.add("Add what is to be done, or write why nothing is.");
        }
        problems.addAll(RemedialPolicy.problems(said.toDo(), today));
        return problems;
    }

    private static List<String> told(ComplaintEnd said, Complaint complaint) {
        if (said.way() == null) return List.of("Say how they were told.");
        var maySpeak = complaint.facts().maySpeak();
        if (said.isTold() && !maySpeak) {
            return List.of("It was not shown that they may complain for somebody else, so they are not told what"
                    + " came of it.");
        }
        if (said.way().equals("no-authority") && maySpeak) {
            return List.of("They may complain, so they are told what came of it.");
        }
        if (!said.isTold()) {
            return EntryPolicy.blank(said.notTold()) ? List.of("Write why they were not told.") : List.of();
        }
        var problems = new ArrayList<String>();
        if (EntryPolicy.blank(said.told())) problems.add("Write what they were told.");
        if (!said.commissioner()) {
            problems.add("The answer has to say that they can go to the Information Commissioner. Confirm that"
                    + " it does.");
        }
        problems.addAll(EntryPolicy.safely(said.asAgreed()));
        return problems;
    }

    private static List<String> analysis(ComplaintEnd said) {
        var problems = new ArrayList<String>();
        if (said.cause() == null) problems.add("Say why it came to this.");
        if (said.theme() == null) problems.add("Choose which theme it belongs to.");
        if (EntryPolicy.blank(said.improvement())) problems.add("Write what is done better from now on.");
        if (said.share() == null) problems.add("Say whether what is learnt is shared with the partnership.");
        else if (!said.isShared() && EntryPolicy.blank(said.notShared())) {
            problems.add("Write why it is not shared with the partnership.");
        }
        return problems;
    }
}
