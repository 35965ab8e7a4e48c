package org.sharewell.request;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.sharewell.consent.Consent;

/**
 * What a request takes over from an earlier one about the same child: who is concerned and who must not learn what, what
 * was agreed as far as it still holds, and the child's own details (R17). What was typed stands; nothing replaces it.
 */
final class TakenOver {

    private TakenOver() { }

    /**
     * The request with what it takes over.
     *
     * @param earlier the request that it takes it over from
     * @param agreedSince the first day on which a consent may have been given to hold still
     */
    static Described into(Described described, SharingRequest earlier, LocalDate agreedSince) {
        var before = earlier.facts().described();
        return described.takingOver(described.children().stream().map(child -> child(child, before)).toList(),
                people(described, before), consents(described, before, agreedSince),
                described.background().family() == null ? family(before) : described.background().family());
    }

    /** Birth date and number, where the name sounds alike and they were not typed. */
    private static Child child(Child child, Described before) {
        return before.children().stream().filter(known -> Spelling.soundAlike(known.name(), child.name())).findFirst()
                .map(known -> new Child(child.name(),
                        child.birthDate() == null ? known.birthDateIs() : child.birthDateIs(),
                        child.birthDate() == null ? known.birthDate() : child.birthDate(),
                        child.nhsNumber() == null ? known.nhsNumber() : child.nhsNumber(), child.wanted()))
                .orElse(child);
    }

    /** Everybody concerned; whether information is wanted about them, or those asked may read of them, is new. */
    private static List<PersonConcerned> people(Described described, Described before) {
        var typed = described.people().stream().map(person -> before.people().stream()
                .filter(known -> same(known.name(), person.name())).findFirst()
                .map(known -> new PersonConcerned(person.name(),
                        person.relation() == null ? known.relation() : person.relation(), person.wanted(),
                        person.named(),
                        Stream.concat(person.mustNotLearn().stream(), known.mustNotLearn().stream()).distinct().toList()))
                .orElse(person)).toList();
        var others = before.people().stream()
                .filter(known -> described.people().stream().noneMatch(person -> same(known.name(), person.name())))
                .map(known -> new PersonConcerned(known.name(), known.relation(), false, false, known.mustNotLearn()));
        return Stream.concat(typed.stream(), others).toList();
    }

    private static List<Consent> consents(Described described, Described before, LocalDate agreedSince) {
        var all = new ArrayList<>(described.consents());
        before.consents().stream()
                .filter(known -> described.consents().stream().noneMatch(consent -> same(known.who(), consent.who())))
                .map(known -> holds(known, described, before, agreedSince) ? known
                        : new Consent(known.who(), "to-be-asked", null, null, null, null, null)).forEach(all::add);
        return all;
    }

    /**
     * A yes holds for what it was given for: the same purpose, those who were named then, and not for ever (C73, C79).
     * A no, a yes under pressure, and why somebody is left out stand as they were said.
     */
    private static boolean holds(Consent known, Described described, Described before, LocalDate agreedSince) {
        if (!"given".equals(known.state())) return true;
        return !known.on().isBefore(agreedSince)
                && Objects.equals(described.statutoryFunction(), before.statutoryFunction())
                && units(before).containsAll(units(described));
    }

    /** Said once for an assessment; that it was not for an earlier step says nothing of this one (R18). */
    private static String family(Described before) {
        return "not-this-step".equals(before.background().family()) ? null : before.background().family();
    }

    private static Set<String> units(Described described) {
        return described.agencies().stream().map(Described.ToAsk::unit).collect(Collectors.toSet());
    }

    private static boolean same(String one, String other) {
        return one != null && other != null && one.strip().equalsIgnoreCase(other.strip());
    }
}
