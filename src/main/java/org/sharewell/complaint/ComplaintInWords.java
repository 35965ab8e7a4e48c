package org.sharewell.complaint;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

import org.sharewell.calendar.StaffTime;
import org.sharewell.partnership.ComplaintsProcedure.Counting;
import org.sharewell.partnership.Partnership;
import org.sharewell.process.FormFiles;
import org.sharewell.process.FormWords;
import org.sharewell.web.Told;
import org.springframework.stereotype.Component;

/** A complaint as those who handle it read it, in the words of its forms. */
@Component
class ComplaintInWords {

    private final Partnership partnership;
    private final FormWords entered;
    private final FormWords described;

    ComplaintInWords(Partnership partnership, FormFiles forms) {
        this.partnership = partnership;
        entered = forms.words(Entering.PROCEDURE, "enter-complaint");
        described = forms.words(Entering.PROCEDURE, "describe-complaint");
    }

    /** How it came, how they may be reached, and what is said of it. */
    Told.Lines entered(Complaint complaint) {
        return entered(complaint, complaint.facts().entered().safeReach());
    }

    /** The same for those whom it is about, who do not read how the complainant may be reached (R33). */
    Told.Lines enteredForConcerned(Complaint complaint) {
        return entered(complaint, null);
    }

    private Told.Lines entered(Complaint complaint, String safeReach) {
        var words = complaint.facts().entered();
        var by = complaint.facts().enteredBy();
        var lines = Told.Lines.none().with("Received", StaffTime.inFull(complaint.receivedAt()))
                .with("Entered by", by == null ? "The complainant" : partnership.nameOf(by))
                .asked(entered, "danger", words.danger()).asked(entered, "safeReach", safeReach)
                .asked(entered, "complainant", words.complainant()).asked(entered, "channel", words.channel())
                .asked(entered, "what", words.what());
        return described(lines, complaint);
    }

    private Told.Lines described(Told.Lines lines, Complaint complaint) {
        var said = complaint.facts().described();
        if (said == null) return lines;
        var links = complaint.facts().links();
        var known = links.unknown() ? null : said.concerns();
        return lines.asked(described, "onBehalf", said.onBehalf()).asked(described, "authority", said.authority())
                .asked(described, "authorityHow", said.authorityHow()).asked(described, "matter", said.matter())
                .with(described.question("concerns"), known, known)
                .with("A reference that nobody here knows", links.unknown() ? said.concerns() : null)
                .with("Which colleagues it is about", names(complaint.facts().concerned()))
                .asked(described, "disclosure", said.disclosure())
                .with(described.question("earlier"), said.earlier(), said.earlier());
    }

    /** Until when it is acknowledged and answered; the stricter counting of the law is shown in any case. */
    Told.Lines clocks(Complaint complaint) {
        var clocks = complaint.facts().clocks();
        var first = clocks.firstOutcomeBy();
        return Told.Lines.none().with("Handled by", clocks.procedure() + ", " + clocks.version())
                .with("Acknowledge by our own rule until", StaffTime.inFull(clocks.acknowledgeBy()))
                .with("Acknowledge by law until", StaffTime.day(clocks.byLaw())
                        + (clocks.counting() == Counting.STATUTE ? ", as the statute counts"
                        : ", as the Commissioner counts"))
                .with("As the statute counts", StaffTime.day(clocks.byStatute()))
                .with("As the Commissioner counts", StaffTime.day(clocks.byGuidance()))
                .with("The stricter of the two", StaffTime.day(clocks.stricter()))
                .with("Acknowledged", done(complaint.acknowledgedAt(), clocks.acknowledgeBy()))
                .with("Tell the outcome until", StaffTime.inFull(clocks.outcomeBy()))
                .with("Put off from", first == null ? null : StaffTime.inFull(first))
                .with("Ended", done(complaint.closedAt(), clocks.outcomeBy()));
    }

    /** When it was done, and for ever whether that was late; null before. */
    private static String done(Instant at, Instant due) {
        return at == null ? null : StaffTime.inFull(at) + (at.isAfter(due) ? ", late" : "");
    }

    private String names(List<String> people) {
        return people.stream().map(partnership::nameOf).collect(Collectors.joining(", "));
    }

    /** For whom they complain, and whether they may be told what is found. */
    String forWhom(Complaint complaint) {
        var said = complaint.facts().described();
        var whom = said == null ? "Not said" : described.answer("onBehalf", said.onBehalf());
        return whom + (complaint.facts().maySpeak() ? ". They may be told."
                : ". It was not shown yet that they may: they are told nothing of what is found.");
    }

    /** Where it stands, in a few words without anything of what it says. */
    static String standing(Complaint complaint) {
        return switch (complaint.state()) {
            case "description" -> "To be described";
            case "acknowledgement" -> "To be acknowledged";
            case "triage" -> "To be triaged";
            case "investigation" -> "To be investigated";
            case "closing" -> "To be closed";
            case Entering.LINKED -> "Linked to the first";
            case "passed-on" -> "Passed on";
            case "withdrawn" -> "Withdrawn";
            default -> "Closed";
        };
    }

    static String event(Acknowledged said) {
        return said.noSafeWay() ? "Not acknowledged: no way is safe" : "Complaint acknowledged";
    }

    static String event(Triaged said) {
        return said.withdrawn() ? "Complaint withdrawn" : said.isForUs() ? "Complaint triaged" : "Complaint passed on";
    }

    static String event(Looked said) {
        return switch (said.step()) {
            case "found" -> "Complaint investigated";
            case "progress" -> "Complainant told how it stands";
            case "longer" -> "Outcome put off, reason recorded";
            case "back" -> "Sent back to be looked into further";
            case "authority" -> "Authority to complain shown";
            default -> "Complaint withdrawn";
        };
    }
}
