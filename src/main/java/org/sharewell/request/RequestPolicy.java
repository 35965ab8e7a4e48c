package org.sharewell.request;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.sharewell.consent.Consents;

/** What a request must say before an agency is asked (C47, C48, C60 to C63, C66, C92; R1, R3, R10). */
final class RequestPolicy {

    private static final String HIGHEST_LEVEL = "4";

    private RequestPolicy() { }

    /**
     * What is missing or cannot be, in sentences; empty if it can be recorded.
     *
     * @param asked the agencies and teams that were asked already
     * @param own the asker's own agency or team, which cannot be asked
     */
    static List<String> problems(Described described, Set<String> asked, String own, LocalDate today) {
        var problems = new ArrayList<String>();
        described.children().forEach(child -> problems.addAll(childProblems(child, today)));
        problems.addAll(agencyProblems(described.agencies(), asked, own));
        if (described.needed() == null) problems.add("Write what you need to know.");
        if (described.harmIfWaits()) {
            if (described.harmSentence() == null) problems.add("Say in one sentence what may happen if this waits.");
            if (described.myNumber() == null) problems.add("Leave the number at which you can be called at once.");
            return problems;
        }
        problems.addAll(tellingProblems(described.agencies()));
        if (described.children().stream().noneMatch(Child::wanted)
                && described.people().stream().noneMatch(PersonConcerned::wanted)) {
            problems.add("Say about whom you need information: tick at least one child or person.");
        }
        described.people().stream().filter(person -> person.name() == null).findFirst()
                .ifPresent(person -> problems.add("Give each person a name, or a few words that say who it is."));
        problems.addAll(purposeProblems(described));
        problems.addAll(Consents.problems(described.consents(), today));
        return problems;
    }

    /**
     * Whoever was asked in an emergency is explained when its record is completed (C63; R10).
     *
     * @param owed true if an agency was asked without a word why
     */
    static List<String> whyProblems(Described described, boolean owed) {
        return owed && !described.harmIfWaits() && described.askedWhy() == null
                ? List.of("Say why you asked the agencies that you asked in the emergency.") : List.of();
    }

    private static List<String> purposeProblems(Described described) {
        return missing(
                described.purpose(), "Say what you need the information for.",
                described.statutoryFunction(), "Choose what the request serves.",
                described.level(), "Choose the level of need.",
                described.cause(), "Say whether you have reasonable cause to believe in significant harm.",
                "yes".equals(described.cause()) && described.causeFacts() == null ? null : "",
                "Reasonable cause counts with its facts: write down what you know.",
                described.noLess(), "Say why no less would do.",
                described.urgency(), "Choose how soon you need it.",
                described.urgency() != null && !described.urgency().equals("routine") && described.urgencyReason() == null
                        ? null : "", "Say why it cannot take the usual time.",
                described.ground() != null && described.groundReason() == null ? null : "",
                "Explain why consent is not asked for.",
                described.tells().telling(), "Say whether the family may be told.",
                "you-may-tell".equals(described.tells().telling()) && described.tells().tellingWhy() == null
                        ? null : "", "Say who may be told what, and from when.");
    }

    /**
     * A level says why where nothing else explains it: one that is judged again after a stop, in words of its own, and
     * the highest without reasonable cause (C46; R1).
     *
     * @param stopped what was described when the gate said stop; null if it never did
     */
    static List<String> levelProblems(Described described, Described stopped) {
        if (described.level() == null || described.cause() == null) return List.of();
        var why = described.judgedBecause();
        if (stopped != null && stopped.level() != null && !stopped.level().equals(described.level())) {
            return why == null || why.equals(stopped.judgedBecause())
                    ? List.of("You judge the level of need differently than before. Say in a few words why.")
                    : List.of();
        }
        return described.level().equals(HIGHEST_LEVEL) && !described.cause().equals("yes") && why == null
                ? List.of("Say in a few words what makes it level 4 without reasonable cause.") : List.of();
    }

    private static List<String> missing(String... valuesAndSentences) {
        var sentences = new ArrayList<String>();
        for (int i = 0; i < valuesAndSentences.length; i += 2) {
            if (valuesAndSentences[i] == null) sentences.add(valuesAndSentences[i + 1]);
        }
        return sentences;
    }

    static List<String> childProblems(Child child, LocalDate today) {
        var problems = new ArrayList<String>();
        if (child.nhsNumber() != null && !NhsNumber.valid(child.nhsNumber())) {
            problems.add("The NHS number does not pass its check. Look at it again, or leave it empty.");
        }
        var dated = child.birthDateIs() != null && !child.birthDateIs().equals("not-known");
        if (dated && child.birthDate() == null) problems.add("Give the birth date, or say that it is not known.");
        if (child.birthDate() == null) return problems;
        if ("expected".equals(child.birthDateIs())) {
            if (child.birthDate().isBefore(today.minusMonths(1)) || child.birthDate().isAfter(today.plusMonths(10))) {
                problems.add("A child is expected within the next ten months. Look at the date again.");
            }
        } else if (child.birthDate().isAfter(today) || child.birthDate().isBefore(today.minusYears(26))) {
            problems.add("That birth date cannot be a child's. Look at it again.");
        }
        return problems;
    }

    /** Each agency once, none twice, never one's own team. */
    static List<String> agencyProblems(List<Described.ToAsk> agencies, Set<String> asked, String own) {
        var problems = new ArrayList<String>();
        if (agencies.isEmpty() && asked.isEmpty()) problems.add("Choose at least one agency to ask.");
        var units = agencies.stream().map(Described.ToAsk::unit).toList();
        if (units.contains(null)) problems.add("Choose the agency in each line.");
        var chosen = units.stream().filter(unit -> unit != null).toList();
        if (chosen.stream().distinct().count() < chosen.size()) {
            problems.add("An agency is in the list twice. Ask it once.");
        }
        if (chosen.stream().anyMatch(asked::contains)) {
            problems.add("One of these agencies has been asked already. Chase it or reply to it instead.");
        }
        if (chosen.contains(own)) problems.add("That is your own team. Choose the agency or team that may know more.");
        return problems;
    }

    /** Each agency with its reason and what it is told (R3, C63). */
    static List<String> tellingProblems(List<Described.ToAsk> agencies) {
        return Stream.concat(agencies.stream().map(Described.ToAsk::why), agencies.stream().map(Described.ToAsk::told))
                .anyMatch(words -> words == null)
                ? List.of("For each agency say why it, and what it is told; or take its line out.") : List.of();
    }
}
