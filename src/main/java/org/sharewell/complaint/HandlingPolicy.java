package org.sharewell.complaint;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.sharewell.calendar.StaffTime;

/** What triage and investigation need (C36, C37; R33). */
final class HandlingPolicy {

    static final String SAFETY_FIRST =
            "Something that keeps somebody safe is still to be done. The complaint ends after that.";

    private static final String NOT_YOURS = "This is about you, or about a decision of yours, so somebody else does"
            + " this. Put the task back for a colleague.";
    private static final String NO_WORD_YET = "It was not shown yet that they may complain for somebody else. Until it"
            + " is they are told nothing of what is found.";

    private HandlingPolicy() { }

    /**
     * What is missing in a triage.
     *
     * @param theirOwn whether it is about whoever sends it, or about a decision of theirs
     * @param safetyOpen whether something that keeps somebody safe is still to be done
     */
    static List<String> triage(Triaged said, Complaint complaint, boolean theirOwn, boolean safetyOpen) {
        if (theirOwn) return List.of(NOT_YOURS);
        if (said.step() == null) return List.of("Say what becomes of it.");
        if (said.withdrawn()) return withdrawal(said.withdrawal(), safetyOpen);
        var problems = new ArrayList<String>();
        if (said.kinds().isEmpty()) problems.add("Say what it is about.");
        if (said.kinds().contains(Triaged.SERVICE) && EntryPolicy.blank(said.serviceTo())) {
            problems.add("Name the procedure that takes what is about a service.");
        }
        if (said.kinds().contains(Triaged.CONDUCT) && EntryPolicy.blank(said.conductTo())) {
            problems.add("Name the procedure that takes what is about conduct.");
        }
        if (said.goesElsewhere()) problems.addAll(whereItGoes(said, complaint));
        if (said.disclosure() == null) {
            problems.add("Say whether information reached somebody whom it should not have reached.");
        }
        problems.addAll(EntryPolicy.aware(said.aware(complaint.receivedAt()), complaint.receivedAt()));
        if (!said.kinds().isEmpty() && !said.isForUs()) problems.addAll(passedOn(said, safetyOpen));
        return problems;
    }

    private static List<String> whereItGoes(Triaged said, Complaint complaint) {
        if (complaint.facts().noSafeWay()) return List.of();
        return EntryPolicy.blank(said.told()) ? List.of("Write what they were told about where it goes.")
                : EntryPolicy.safely(said.asAgreed());
    }

    private static List<String> passedOn(Triaged said, boolean safetyOpen) {
        var problems = new ArrayList<String>();
        if ("yes".equals(said.disclosure())) {
            problems.add("It says that information went astray, so it is also about how information was shared.");
        }
        if (safetyOpen) problems.add(SAFETY_FIRST);
        return problems;
    }

    /**
     * What is missing in what was found, or was done on the way to it.
     *
     * @param theirOwn whether it is about whoever sends it, or about a decision of theirs
     * @param safetyOpen whether something that keeps somebody safe is still to be done
     */
    static List<String> looked(Looked said, Complaint complaint, boolean theirOwn, boolean safetyOpen, Instant now) {
        if (theirOwn) return List.of(NOT_YOURS);
        return switch (said.step() == null ? "" : said.step()) {
            case "found" -> found(said);
            case "progress" -> told(said, complaint);
            case "longer" -> longer(said, complaint, now);
            case "authority" -> authority(said, complaint);
            case "withdrawn" -> withdrawal(said.withdrawal(), safetyOpen);
            case "back" -> EntryPolicy.blank(said.because()) ? List.of("Write what comes first.") : List.of();
            default -> List.of("Choose what you record.");
        };
    }

    private static List<String> found(Looked said) {
        var problems = new ArrayList<String>();
        if (EntryPolicy.blank(said.inquiry())) problems.add("Write what you looked at, and whom you asked.");
        if (EntryPolicy.blank(said.findings())) problems.add("Write what you found.");
        if (said.mayRead() == null) problems.add("Say whether those whom it is about may read it now.");
        return problems;
    }

    private static List<String> told(Looked said, Complaint complaint) {
        if (!complaint.facts().maySpeak()) return List.of(NO_WORD_YET);
        return EntryPolicy.blank(said.told()) ? List.of("Write what they were told.")
                : EntryPolicy.safely(said.asAgreed());
    }

    /** Once, in time, with a reason, and told to the complainant as far as they may be told. */
    private static List<String> longer(Looked said, Complaint complaint, Instant now) {
        var clocks = complaint.facts().clocks();
        if (clocks.extended()) {
            return List.of("It was put off once, to " + StaffTime.day(clocks.outcomeBy()) + ", and cannot be put off"
                    + " again. Tell them how it stands instead.");
        }
        if (now.isAfter(clocks.outcomeBy())) {
            return List.of("It was due on " + StaffTime.day(clocks.outcomeBy()) + ", so it cannot be put off any more."
                    + " Tell them how it stands instead.");
        }
        var problems = new ArrayList<String>();
        if (EntryPolicy.blank(said.because())) problems.add("Write why it takes longer.");
        var reachable = complaint.facts().maySpeak() && !complaint.facts().noSafeWay();
        if (reachable || !EntryPolicy.blank(said.told())) problems.addAll(told(said, complaint));
        return problems;
    }

    private static List<String> authority(Looked said, Complaint complaint) {
        if (complaint.facts().maySpeak()) return List.of("They may complain already. Choose something else.");
        return EntryPolicy.blank(said.authorityHow()) ? List.of("Write how it was shown that they may.") : List.of();
    }

    private static List<String> withdrawal(String words, boolean safetyOpen) {
        if (safetyOpen) return List.of(SAFETY_FIRST);
        return EntryPolicy.blank(words) ? List.of("Write what they said when they withdrew it.") : List.of();
    }
}
