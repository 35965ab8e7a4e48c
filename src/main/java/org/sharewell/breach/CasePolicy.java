package org.sharewell.breach;

import org.sharewell.calendar.StaffTime;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What each step of a case needs (C17, C39, C41; R30): danger before everything else, no end without an investigation,
 * findings and owners, and none while somebody is to be kept safe.
 */
final class CasePolicy {

    static final List<String> THEIR_OWN = List.of("This is about you, about somebody whom you manage, or about a decision of"
            + " yours, so somebody else investigates it. Put the task back for a colleague.");

    private CasePolicy() { }

    /**
     * How a case stands that is to end.
     *
     * @param safetyOpen whether something that keeps somebody safe is still to be done
     * @param assessed whether the question of personal data was taken up apart
     * @param settled whether that has been decided and all that follows done
     * @param open whether anything else is still to be done
     * @param investigatedTheirOwn whether whoever investigated it turned out to be concerned
     */
    record Standing(boolean safetyOpen, boolean assessed, boolean settled, boolean open, boolean investigatedTheirOwn) { }

    /** What is missing where danger is seen to. */
    static List<String> danger(DangerSeen said, LocalDate today) {
        if (said.danger() == null) return List.of("Say whether anybody is in danger because of it.");
        if (!said.inDanger()) return Owners.blank(said.noDanger()) ? List.of("Write why nobody is in danger.") : List.of();
        var problems = new ArrayList<String>();
        if (Owners.blank(said.whoInDanger())) problems.add("Say who is in danger.");
        if (said.warned() == null) problems.add("Say whether they have been warned.");
        if (Owners.blank(said.warnedBy())) problems.add("Say who warns them, and how.");
        if (Owners.blank(said.safety())) problems.add("Write what keeps them safe now.");
        if ("today".equals(said.warned()) && said.toDo().isEmpty()) {
            problems.add("They are still to be warned. Add that as something to do, with its owner.");
        }
        problems.addAll(Owners.problems(said.toDo(), today, false));
        return problems;
    }

    /** What is missing where it is looked at whether it is contained. */
    static List<String> containment(Contained said, Instant now) {
        var today = StaffTime.localDay(now);
        var problems = new ArrayList<String>();
        if (said.noticed() != null && said.noticed().isAfter(now)) {
            problems.add("It cannot have been noticed at a moment that is to come.");
        }
        if (said.kind() == null) problems.add("Say what went wrong.");
        if (Owners.blank(said.measures())) problems.add("Write what was done to stop it, get it back or have it deleted.");
        if (said.contained() == null) problems.add("Say whether it is contained.");
        else if (!said.done() && said.lookAgain() == null) problems.add("Say on which day it is looked at again.");
        if (said.lookAgain() != null && said.lookAgain().isBefore(today)) {
            problems.add("It cannot be looked at again on a day that is over.");
        }
        if (said.lookAgain() != null && said.lookAgain().isAfter(today.plusDays(7))) {
            problems.add("While it is not contained it is looked at again within a week.");
        }
        problems.addAll(Owners.problems(said.toDo(), today, false));
        return problems;
    }

    /**
     * What is missing in an investigation.
     *
     * @param own the agency that handles the case
     * @param responsible the agency of whoever answers for it; null where that was not said
     * @param supplier the agency of whoever it came from; null where it was one's own
     * @param investigatesThemselves whether whoever sends it is concerned, manages whom it is about, or decided it
     */
    static List<String> investigation(Investigated said, String own, String responsible, String supplier,
                                      boolean investigatesThemselves, LocalDate today) {
        if (investigatesThemselves) {
            return THEIR_OWN;
        }
        var problems = new ArrayList<String>();
        if (Owners.blank(said.events())) problems.add("Write what happened, step by step.");
        if (Owners.blank(said.findings())) problems.add("Write what you found.");
        if (said.cause() == null) problems.add("Choose why it came about.");
        if ("deliberate".equals(said.cause()) && Owners.blank(said.route())) {
            problems.add("It was deliberate. Write to which procedure it goes besides this one.");
        }
        if (responsible == null) problems.add("Choose who answers for it.");
        if (said.misuse() == null) problems.add("Say whether information was misused that was supplied for something else.");
        else if (said.misused() && supplier == null) problems.add("Choose which agency supplied the information.");
        if (supplier != null && !supplier.equals(own) && Owners.blank(said.tellSupplier())) {
            problems.add("Write what the agency is told that the information came from.");
        }
        if (said.mayRead() == null) problems.add("Say whether those whom it is about may read the case now.");
        problems.addAll(Owners.problems(said.toDo(), today, true));
        return problems;
    }

    /** What is missing where a case ends. */
    static List<String> closing(Closing said, Breach breach, Standing standing, LocalDate today) {
        var problems = new ArrayList<String>();
        if (standing.safetyOpen()) problems.add("Something that keeps somebody safe is still to be done. The case ends after that.");
        if (!standing.settled()) problems.add("Whether it is a personal data breach, and who is told, is not settled yet.");
        if (breach.containedAt() == null) problems.add("It is not contained yet.");
        if (breach.facts().found() == null) problems.add("It has not been investigated yet.");
        if (!standing.assessed() && Owners.blank(said.noPersonalData())) {
            problems.add("Write why no personal data are concerned: nobody has assessed that.");
        }
        if (standing.investigatedTheirOwn() && Owners.blank(said.findingsAgain())) {
            problems.add("Whoever investigated it turned out to be concerned. Go through it again, and write what you found.");
        }
        if (said.outcome() == null) problems.add("Choose how it ends.");
        if (Owners.blank(said.followUp())) problems.add("Write what follows from it.");
        if (Owners.blank(said.learning())) problems.add("Write what is learnt from it.");
        if (!standing.open() && said.toDo().isEmpty() && Owners.blank(said.noActions())) {
            problems.add("Add what is to be done, or write why nothing is.");
        }
        problems.addAll(Owners.problems(said.doings(), today, true));
        return problems;
    }
}
