package org.sharewell.breach;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** What the Commissioner's notification and the telling of people need (C40; UK GDPR Arts 33 and 34; R30). */
final class NotifyingPolicy {

    private NotifyingPolicy() { }

    /** What is missing in a phase of the notification, in sentences. */
    static List<String> problems(Notifying said, DataBreach breach, Instant now) {
        var problems = new ArrayList<String>();
        if (Owners.blank(said.nature())) problems.add("Write what happened, with the numbers of people and records as far as they are known.");
        if (Owners.blank(said.contact())) problems.add("Write whom the Commissioner can ask.");
        if (Owners.blank(said.consequences())) problems.add("Write what is likely to come of it.");
        if (Owners.blank(said.measures())) problems.add("Write what was done and is to be done.");
        if (said.sent() == null) problems.add("Say when it was sent.");
        else if (said.sent().isAfter(now)) problems.add("It cannot have been sent at a moment that is to come. Send it first.");
        else if (said.sent().isBefore(minuteOf(breach.awareAt()))) problems.add("It cannot have been sent before anybody was aware of it.");
        if (said.complete() == null) problems.add("Say whether the notification is complete.");
        else if (!said.isComplete() && Owners.blank(said.toCome())) problems.add("Write what is still to be sent.");
        if (isLate(said, breach) && Owners.blank(said.delayBecause())) {
            problems.add("It was sent after the 72 hours. Write why: the law asks for it.");
        }
        return problems;
    }

    /** Nobody types seconds, so what was sent in the minute of awareness was not sent before it. */
    private static Instant minuteOf(Instant at) {
        return at.truncatedTo(ChronoUnit.MINUTES);
    }

    private static boolean isLate(Notifying said, DataBreach breach) {
        return breach.notifiedAt() == null && said.sent() != null && said.sent().isAfter(breach.dueAt());
    }

    /** What is missing where the people affected are told; whoever is in danger is told in any case. */
    static List<String> problems(PeopleTold said, LocalDate today) {
        var problems = new ArrayList<String>();
        if (said.endangers() == null) problems.add("Say whether anybody would be in danger if somebody learnt of it.");
        else if (said.endangers().equals("yes") && Owners.blank(said.mustNotLearn())) {
            problems.add("Write who must not learn of it, and how that is seen to.");
        }
        if (Owners.blank(said.checkedWith())) problems.add("Write which safeguarding lead checked that.");
        if (said.told().isEmpty() && Owners.blank(said.notTold())) {
            problems.add("Add who was told, or write who was not and why.");
        }
        if (said.told().isEmpty() && said.exception() == null) {
            problems.add("It was decided that they are told. Tell them, or choose the exception that applies since then.");
        }
        if (!said.told().stream().allMatch(PeopleTold.Line::complete)) {
            problems.add("For each who was told: who, in which words, how, by whom and when.");
        }
        if (said.told().stream().anyMatch(line -> line.on() != null && line.on().isAfter(today))) {
            problems.add("Nobody can have been told on a day that is to come.");
        }
        return problems;
    }
}
