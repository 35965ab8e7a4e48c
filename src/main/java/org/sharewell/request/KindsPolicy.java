package org.sharewell.request;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Whether the kinds of enquiry make sense: what the form could not show or take is refused at the start. */
final class KindsPolicy {

    private static final List<String> FUNCTIONS = List.of("early-help", "child-in-need", "enquiry", "court-order",
            "practice-review", "other");
    private static final List<String> URGENCIES = List.of("now", "today", "routine");
    private static final List<String> FAMILY = List.of("will-be-asked", "not-this-step");

    private KindsPolicy() { }

    /**
     * What is wrong with them, in sentences that name the kind; empty if all is well.
     *
     * @param levels how many levels of need there are
     * @param knownBasis whether a basis of this id stands in the legal catalogue
     */
    static List<String> problems(List<KindOfEnquiry> kinds, int levels, Predicate<String> knownBasis) {
        var problems = new ArrayList<String>();
        var ids = kinds.stream().map(KindOfEnquiry::id).filter(Objects::nonNull).toList();
        if (ids.stream().distinct().count() < ids.size()) problems.add("Two kinds of enquiry have the same id.");
        if (ids.contains("something-else")) {
            problems.add("“something-else” is there by itself. Take it out, or give it another id.");
        }
        for (var kind : kinds) {
            var called = "The kind of enquiry “" + kind.id() + "”";
            Stream.of(wording(kind), choices(kind, levels, knownBasis), usual(kind)).flatMap(List::stream)
                    .forEach(problem -> problems.add(called + " " + problem));
        }
        return problems;
    }

    private static List<String> wording(KindOfEnquiry kind) {
        var problems = new ArrayList<String>();
        if (kind.id() == null || !kind.id().matches("[a-z0-9-]{1,40}")) {
            problems.add("needs an id of small letters, digits and hyphens.");
        }
        if (missing(kind.name())) problems.add("needs a name.");
        if (longer(kind.purpose(), 4000) || longer(kind.neededInLines(), 4000) || longer(kind.noLess(), 1000)
                || longer(kind.urgencyReason(), 500)) {
            problems.add("proposes more than fits into the form.");
        }
        return problems;
    }

    private static List<String> choices(KindOfEnquiry kind, int levels, Predicate<String> knownBasis) {
        var problems = new ArrayList<String>();
        if (kind.serves() == null || !FUNCTIONS.contains(kind.serves())) {
            problems.add("has to say what it serves: " + String.join(", ", FUNCTIONS) + ".");
        }
        if (!URGENCIES.contains(kind.urgency())) problems.add("has an urgency that is none of now, today, routine.");
        if (!kind.urgency().equals("routine") && missing(kind.urgencyReason())) {
            problems.add("has to say why it cannot take the usual time.");
        }
        if (kind.level() != null && !kind.level().matches("[1-" + levels + "]")) {
            problems.add("has a level of need that is none of 1 to " + levels + ".");
        }
        if (kind.basis() != null && !knownBasis.test(kind.basis())) {
            problems.add("proposes a legal basis that is not in the catalogue.");
        }
        if (kind.family() != null && !FAMILY.contains(kind.family())) {
            problems.add("can say of the wider family only that it will-be-asked, or not-this-step.");
        }
        return problems;
    }

    private static List<String> usual(KindOfEnquiry kind) {
        var problems = new ArrayList<String>();
        if (kind.ask().stream().anyMatch(usual -> missing(usual.agency()) == missing(usual.kind()))) {
            problems.add("has to name each usual agency by its id or by its kind, and not by both.");
        }
        if (kind.ask().stream().anyMatch(usual -> missing(usual.why()) || longer(usual.why(), 1000))) {
            problems.add("has to say of each usual agency why it is asked, in at most 1000 signs.");
        }
        return problems;
    }

    private static boolean missing(String text) {
        return text == null || text.isBlank();
    }

    private static boolean longer(String text, int most) {
        return text != null && text.length() > most;
    }
}
