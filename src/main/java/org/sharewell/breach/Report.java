package org.sharewell.breach;

import java.time.Instant;

import org.sharewell.register.Facts;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/**
 * What somebody reported, about their own or another agency (C28).
 *
 * @param id its reference, such as {@code B26-00007}
 * @param version null until it is kept
 * @param reporter user id of whoever reported it
 * @param unit the agency or team in whose name they did
 * @param about the agency or team that it concerns
 * @param state {@code waits} for a decision whether the other agency hears of it, {@code passed-on} or {@code kept}
 * @param concerns reference of the record that it is about; null where there is none
 * @param reportedAt when
 * @param facts what was said
 */
@Table("breach_report")
record Report(@Id String id, @Version Long version, String reporter, String unit, String about, String state,
              String concerns, Instant reportedAt, Said facts) {

    /**
     * What was said.
     *
     * @param words the report itself
     * @param described what the reporter said further; null before
     * @param describedAt when they did; null before
     * @param decided whether the other agency hears of it; null where that was not to be decided
     * @param decidedBy user id of who decided that; null likewise
     */
    record Said(ReportedBreach words, ReportDescribed described, Instant describedAt, PassedOn decided, String decidedBy)
            implements Facts { }

    static Report of(String id, String reporter, String unit, ReportedBreach words, String state, Instant at) {
        return new Report(id, null, reporter, unit, words.about(), state, null, at,
                new Said(words, null, null, null, null));
    }

    Report described(ReportDescribed said, Instant at) {
        return new Report(id, version, reporter, unit, about, state, said.about(), reportedAt,
                new Said(facts.words(), said, at, facts.decided(), facts.decidedBy()));
    }

    Report decided(PassedOn said, String by) {
        return new Report(id, version, reporter, unit, about, said.passes() ? "passed-on" : "kept", concerns, reportedAt,
                new Said(facts.words(), facts.described(), facts.describedAt(), said, by));
    }

    /** Whether a lead information officer has to decide first whether the agency concerned hears of it. */
    boolean waits() {
        return state.equals("waits");
    }

    boolean passedOn() {
        return state.equals("passed-on");
    }

    /** Where it stands, in words. */
    String standing() {
        return switch (state) {
            case "waits" -> "Waits for the lead information officer";
            case "passed-on" -> "With the agency that it concerns";
            default -> "Kept here, reasons recorded";
        };
    }

    /** Which one it is and nothing that it says, since whatever fails on it repeats this in logs and stack traces. */
    @Override
    public String toString() {
        return "Report " + id;
    }
}
