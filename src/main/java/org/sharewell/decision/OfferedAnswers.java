package org.sharewell.decision;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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
    private final Partnership partnership;
    private final Clock clock;

    OfferedAnswers(LegalBases bases, Partnership partnership, Clock clock) {
        this.bases = bases;
        this.partnership = partnership;
        this.clock = clock;
    }

    /** The legal bases that the agency can rest on today (R8), and the children. */
    Fields choices(Asked asked) {
        var about = new ArrayList<Option>();
        if (asked.children().size() > 1) about.add(new Option("All children", "all"));
        for (int i = 0; i < asked.children().size(); i++) {
            about.add(new Option(asked.children().get(i).name(), String.valueOf(i + 1)));
        }
        return Fields.none().options("bases", bases.offered("basis", kind(asked), today()))
                .options("conditions", bases.offered("condition", kind(asked), today()))
                .options("childrenAskedAbout", about);
    }

    /** Only exceptions are marked; what is suggested in law is there to be confirmed (C128). */
    Fields defaults(Asked asked) {
        var rows = new ArrayList<Map<String, Object>>();
        for (int i = 0; i < asked.children().size(); i++) {
            var row = new HashMap<String, Object>(Map.of("child", numbered(asked, i), "sameAsFirst", i > 0,
                    "needToKnow", "yes", "limitedByPower", "no", "fromAnother", "no", "anonymousWouldDo", "no",
                    "identifies", "yes", "othersAffected", "no"));
            bases.suggested("basis", kind(asked), today()).ifPresent(basis -> row.put("basis", basis));
            bases.suggested("condition", kind(asked), today()).ifPresent(condition -> row.put("condition", condition));
            if (asked.harmLikely()) row.put("justification", List.of("cause"));
            rows.add(row);
        }
        return Fields.none().rows("decisions", rows).with("firstChild", numbered(asked, 0))
                .rows("items", List.of(new HashMap<>(Map.of("about", asked.children().size() > 1 ? "all" : "1",
                        "kind", "fact"))))
                .rows("marks", List.of()).with("method", "sharewell");
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
