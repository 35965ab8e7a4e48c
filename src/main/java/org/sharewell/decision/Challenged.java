package org.sharewell.decision;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.sharewell.partnership.Agency;
import org.sharewell.partnership.Partnership;
import org.springframework.stereotype.Component;

/** What whoever disagrees with an answer has to know of it, and no more (C35; R29). */
@Component
public class Challenged {

    private static final int SHORTEST_NAME = 3;

    private final Answers answers;
    private final AskedOf askedOf;
    private final Partnership partnership;

    Challenged(Answers answers, AskedOf askedOf, Partnership partnership) {
        this.answers = answers;
        this.askedOf = askedOf;
        this.partnership = partnership;
    }

    /**
     * Reference of the answer that a reference is about: its own, or that of one of its decisions
     * ({@code R26-00042.police-2}). Empty for everything else and for null.
     */
    public Optional<String> answer(String reference) {
        return Optional.ofNullable(reference).filter(answers::existsById).or(() -> Optional.ofNullable(reference)
                .map(text -> text.replaceFirst("-\\d+$", "")).filter(answers::existsById));
    }

    /**
     * An answer that somebody can disagree with.
     *
     * @param reference such as {@code R26-00042.police}
     * @param unit the agency or team whose it is
     */
    public record Given(String reference, String unit) { }

    /**
     * The answers that a disagreement is about: the one that it names, or where it names a request those of the agency
     * that is disagreed with. Empty for everything else and for null.
     *
     * @param unit what is disagreed with: a team, whose own answer it is then, or an agency, with those of its teams
     */
    public List<Given> answers(String reference, String unit) {
        if (reference == null) return List.of();
        var named = answer(reference);
        if (named.isPresent()) return named.map(answers::of).map(Challenged::given).stream().toList();
        var all = answers.ofRequest(reference).stream().filter(one -> agency(one.unit()).equals(agency(unit)))
                .map(Challenged::given).toList();
        var own = all.stream().filter(one -> one.unit().equals(unit)).toList();
        return own.isEmpty() ? all : own;
    }

    private static Given given(Answer answer) {
        return new Given(answer.id(), answer.unit());
    }

    private Optional<String> agency(String unit) {
        return partnership.unit(unit).map(Agency::id);
    }

    /** User id of who took the decision of this reference, such as {@code R26-00042.police-2}; empty for all others. */
    public Optional<String> decider(String reference) {
        return answer(reference).map(answers::of).flatMap(answer -> answer.facts().decisions().stream()
                .filter(decision -> answer.reference(decision).equals(reference)).findFirst()).map(Decision::by);
    }

    /**
     * Who must not learn what of this case, a line each (R5): for the two sides of the request and for the partnership,
     * not for an agency that had no part in it (R29).
     *
     * @param reference of a request, an answer or a decision; null and everything else have no such lines
     */
    public List<String> mustNotLearn(String reference, String unit) {
        var asked = answer(reference).or(() -> answers.ofRequest(reference == null ? "" : reference).stream()
                .map(Answer::id).findFirst()).map(askedOf::of);
        return asked.filter(one -> hasPart(unit, one)).map(Asked::marks).orElse(List.of());
    }

    /**
     * What the asker was told of the last decision, a line for each child, for whoever settles a disagreement about it:
     * as the asker reads it and no more (R7). Empty for an agency that had no part, and where nothing was decided.
     */
    public List<String> toldToAsker(String reference, String unit) {
        return answer(reference).filter(answer -> hasPart(unit, askedOf.of(answer))).map(answers::of).stream()
                .flatMap(answer -> answer.last().stream().flatMap(decision -> ToldOfChildren.lines(decision.sent(),
                        askedOf.of(answer.id()), other -> partnership.unit(other).map(Agency::name).orElse(other)).stream()))
                .toList();
    }

    /** Whether an agency or team is of either side of a request; the partnership is of all. */
    private boolean hasPart(String unit, Asked asked) {
        return agency(unit).map(agency -> Stream.of(asked.unit(), asked.askingUnit())
                .flatMap(side -> agency(side).stream()).anyMatch(agency::equals)).orElse(true);
    }

    /**
     * The words of a text that are part of the name of a child asked about, as they stand there and no more of the name,
     * which not everybody who disagrees may know; none where nobody was asked about, and none for an agency that had no
     * part in it, which would learn the name by trying (R29).
     *
     * @param unit the agency or team for which somebody writes or agrees to the text
     */
    public List<String> childrenNamedIn(String text, String reference, String unit) {
        if (text == null) return List.of();
        var names = answer(reference).map(askedOf::of).filter(asked -> hasPart(unit, asked)).stream()
                .flatMap(asked -> asked.children().stream())
                .map(Asked.Child::name).filter(Objects::nonNull).flatMap(Challenged::words).map(Challenged::small)
                .collect(Collectors.toSet());
        return words(text).filter(word -> names.contains(small(word))).distinct().toList();
    }

    /** Those that can be somebody's name. */
    private static Stream<String> words(String text) {
        return Arrays.stream(text.split("\\P{L}+")).filter(word -> word.length() >= SHORTEST_NAME);
    }

    private static String small(String word) {
        return word.toLowerCase(Locale.UK);
    }
}
