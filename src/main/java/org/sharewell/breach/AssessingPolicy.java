package org.sharewell.breach;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * When a data breach is assessed and decided (C40; R31, R32): the table says what the risk is, a person may judge
 * otherwise with a reason, and telling the Commissioner and telling the people are two answers, each reasoned either way.
 */
final class AssessingPolicy {

    private AssessingPolicy() { }

    /**
     * Who assesses, and when.
     *
     * @param now the instant at which the form is sent
     * @param reportedAt when it, or what is assessed anew of it, came to the agency, from which the clock runs unless it is
     *     corrected
     * @param dataProtectionOfficer whether they may set awareness later than that (R31)
     */
    record Standing(Instant now, Instant reportedAt, boolean dataProtectionOfficer) { }

    /** What is missing or cannot be, in sentences; empty if it can be recorded. */
    static List<String> problems(Assessing said, DataBreach breach, Standing standing) {
        return switch (said.step() == null ? "" : said.step()) {
            case "assess" -> weighed(said.facts());
            case "decide" -> decided(said.decision(), breach, standing.now());
            case "no-data-breach" -> Owners.blank(said.notInLaw())
                    ? List.of("Write why it is no personal data breach.") : late(breach, standing.now(), said);
            case "correct" -> corrected(said, standing);
            default -> List.of("Choose what you do.");
        };
    }

    private static List<String> weighed(Assessing.Weighed facts) {
        var problems = new ArrayList<String>();
        if (facts.kinds().isEmpty()) problems.add("Say whether it is about confidentiality, integrity or availability.");
        if (Owners.blank(facts.people())) problems.add("Say whose data they are.");
        if (Stream.of(facts.special(), facts.children(), facts.receiver(), facts.wasRead(), facts.recovered(),
                facts.encrypted(), facts.happenedBefore()).anyMatch(Objects::isNull)) {
            problems.add("Answer each question about the data and who got them; “not known” is an answer where it is offered.");
        }
        if (negative(facts.peopleCount()) || negative(facts.recordCount())) {
            problems.add("A number of people or records cannot be below zero.");
        }
        if (Owners.blank(facts.consequences())) problems.add("Write what is likely to come of it for them.");
        if (facts.severity() == null || facts.likelihood() == null) {
            problems.add("Say how bad it could be for them, and how likely that is.");
        }
        return problems;
    }

    private static boolean negative(Integer count) {
        return count != null && count < 0;
    }

    private static List<String> decided(Assessing.Deciding said, DataBreach breach, Instant now) {
        if (breach.facts().last() == null) return List.of("Assess it first: who is told depends on the risk.");
        var problems = new ArrayList<String>();
        if (said.judged() != null && Owners.blank(said.judgedBecause())) {
            problems.add("Write why you judge the risk otherwise.");
        }
        var level = said.judged() == null ? breach.facts().last().risk().level() : Risk.Level.of(said.judged());
        problems.addAll(commissioner(said, level));
        problems.addAll(people(said, level));
        if (isLate(breach, now) && Owners.blank(said.delayBecause())) {
            problems.add("The 72 hours are over. Write why it was not decided before.");
        }
        return problems;
    }

    /** What was late once stays it, also where awareness was corrected since. */
    private static boolean isLate(DataBreach breach, Instant now) {
        return breach.late() || now.isAfter(breach.dueAt());
    }

    private static List<String> commissioner(Assessing.Deciding said, Risk.Level level) {
        var problems = new ArrayList<String>();
        if (said.notifyCommissioner() == null) problems.add("Say whether the Commissioner is notified.");
        else if (!said.notifies() && level != Risk.Level.NONE_LIKELY) {
            problems.add("Where a risk is likely the Commissioner is notified. If you see no risk, judge it otherwise and"
                    + " say why.");
        }
        if (Owners.blank(said.notifyBecause())) problems.add("Write why the Commissioner is notified, or is not.");
        return problems;
    }

    private static List<String> people(Assessing.Deciding said, Risk.Level level) {
        var problems = new ArrayList<String>();
        if (said.tell() == null) problems.add("Say whether the people affected are told.");
        else if (!said.tells() && level == Risk.Level.HIGH_RISK && said.exception() == null) {
            problems.add("Where the risk is high the people affected are told. Choose the exception that applies, or tell"
                    + " them.");
        }
        if (Owners.blank(said.tellBecause())) problems.add("Write why the people affected are told, or are not.");
        return problems;
    }

    /** Also that it is none has to be decided in time, or with the reason why not. */
    private static List<String> late(DataBreach breach, Instant now, Assessing said) {
        return isLate(breach, now) && Owners.blank(said.decision().delayBecause())
                ? List.of("The 72 hours are over. Write why it was not decided before.") : List.of();
    }

    private static List<String> corrected(Assessing said, Standing standing) {
        var problems = new ArrayList<String>();
        if (said.aware() == null) problems.add("Say since when the agency is aware of it.");
        else if (said.aware().isAfter(standing.now())) problems.add("Nobody can be aware of it from a moment on that is to come.");
        else if (said.aware().isAfter(standing.reportedAt()) && !standing.dataProtectionOfficer()) {
            problems.add("The clock runs from when it came to you at the latest. Only the data protection officer can set a later"
                    + " moment, with the reason.");
        }
        if (Owners.blank(said.correctedBecause())) problems.add("Write why the moment is corrected.");
        return problems;
    }
}
