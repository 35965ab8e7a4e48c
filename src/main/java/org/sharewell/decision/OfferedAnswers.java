package org.sharewell.decision;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.sharewell.calendar.StaffTime;
import org.sharewell.partnership.Agency;
import org.sharewell.partnership.Partnership;
import org.sharewell.process.Fields;
import org.sharewell.process.Option;
import org.springframework.stereotype.Component;

/** What the seven questions offer to choose from, and what stands there already because it is so in most answers (R16). */
@Component
class OfferedAnswers {

    private final LegalBases bases;
    private final OfferedMethods methods;
    private final Partnership partnership;
    private final Clock clock;

    OfferedAnswers(LegalBases bases, OfferedMethods methods, Partnership partnership, Clock clock) {
        this.bases = bases;
        this.methods = methods;
        this.partnership = partnership;
        this.clock = clock;
    }

    /** The legal bases that the agency can rest on today (R8), the children, what they can be matched on, and the methods. */
    Fields choices(Asked asked, Answer answer, String person) {
        var about = new ArrayList<Option>();
        if (asked.children().size() > 1) about.add(new Option("All children", "all"));
        for (int i = 0; i < asked.children().size(); i++) {
            about.add(new Option(asked.children().get(i).name(), String.valueOf(i + 1)));
        }
        return methods.choices(asked, person).options("bases", bases.offered("basis", kind(asked), today()))
                .options("conditions", bases.offered("condition", kind(asked), today()))
                .options("childrenAskedAbout", about).options("recipients", recipients(asked)).options("decideAs", decideAs(asked, answer))
                .options("identifiers", Identifier.offered(asked.children()));
    }

    /** Only exceptions are marked; what is suggested in law is there to be confirmed (C128). */
    Fields defaults(Asked asked, Answer answer) {
        var settled = settled(answer);
        var rows = new ArrayList<Map<String, Object>>();
        for (int i = 0; i < asked.children().size(); i++) {
            var row = new HashMap<String, Object>(Map.of("child", numbered(asked, i), "sameAs", sameAs(i, settled),
                    "needToKnow", "yes", "limitedByPower", "no", "fromAnother", "no", "anonymousWouldDo", "no",
                    "identifies", "yes", "othersAffected", "no"));
            bases.suggested("basis", asked.origin().basis(), kind(asked), today())
                    .ifPresent(basis -> row.put("basis", basis));
            bases.suggested("condition", kind(asked), today()).ifPresent(condition -> row.put("condition", condition));
            row.putAll(Map.of("recipient", "asker", "recipientUntold",
                    !asked.marks().isEmpty()));
            if (asked.harmLikely()) row.put("justification", List.of("cause"));
            rows.add(row);
        }
        return methods.defaults(asked).rows("decisions", rows).with("firstChild", numbered(asked, 0))
                .with("decidedBefore", settled.contains(true))
                .rows("items", List.of(new HashMap<>(Map.of("about", about(asked, settled),
                        "kind", "fact"))))
                .rows("marks", List.of());
    }

    /** The asker, or any other whom a request could be sent to (R4). */
    private List<Option> recipients(Asked asked) {
        var options = new ArrayList<>(List.of(new Option(partnership.unit(asked.askingUnit()).orElseThrow().name()
                + ", who asked", "asker")));
        partnership.askable().stream().filter(unit -> !unit.unit().equals(asked.unit())
                && !unit.unit().equals(asked.askingUnit())).forEach(unit -> options.add(new Option(unit.name(), unit.unit())));
        return options;
    }

    /** On their own, as for a child before them in the list, or as it was decided before. */
    private List<Option> decideAs(Asked asked, Answer answer) {
        var options = new ArrayList<>(List.of(new Option("On their own", "own")));
        if (settled(answer).contains(true)) options.add(new Option("As it was decided before", "before"));
        for (int i = 0; i < asked.children().size() - 1; i++) {
            options.add(new Option("The same as for " + numbered(asked, i), String.valueOf(i + 1)));
        }
        return options;
    }

    /** For each child whether the decision stands; empty before one. What is wanted again does not, if it withheld. */
    private List<Boolean> settled(Answer answer) {
        var again = Again.of(answer).isPresent();
        var onlyOne = answer.decided().size() == 1;
        return answer.decided().stream().map(decision -> Decision.stands(decision, today())
                && !(again && (onlyOne || decision.withholds()))).toList();
    }

    private static String sameAs(int index, List<Boolean> settled) {
        if (settled.contains(true)) return settled.get(index) ? "before" : "own";
        return index > 0 ? "1" : "own";
    }

    /** Whom a line is about: all children, or the only one who is still to be decided on. */
    private static String about(Asked asked, List<Boolean> settled) {
        var open = IntStream.range(0, asked.children().size()).filter(i -> i >= settled.size() || !settled.get(i))
                .boxed().toList();
        return open.size() == 1 ? String.valueOf(open.get(0) + 1) : "all";
    }

    private static String numbered(Asked asked, int index) {
        return (index + 1) + ". " + asked.children().get(index).name();
    }

    private String kind(Asked asked) {
        return partnership.unit(asked.unit()).map(Agency::kind).orElseThrow();
    }

    private LocalDate today() {
        return StaffTime.localDay(clock.instant());
    }
}
