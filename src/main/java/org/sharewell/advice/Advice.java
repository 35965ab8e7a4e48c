package org.sharewell.advice;

import java.time.Instant;

import org.sharewell.calendar.StaffTime;
import org.sharewell.register.Facts;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/**
 * One piece of advice that was asked for, and what came of it (C24, C70, C88). It stays in its agency.
 *
 * @param id its reference, such as {@code R26-00042.police-advice-1}
 * @param version null until it is kept
 * @param record reference of the record whose decision it is about
 * @param procedure process id of the procedure in which that is decided
 * @param unit the agency or team that decides
 * @param adviser the role that is asked, as it is written in files: {@code line-manager}
 * @param asker user id of whoever asks, whose own advice it must not be
 * @param askedAt when it was asked for
 * @param dueAt when whoever asks is told that it is not there
 * @param state {@code wanted}, {@code given}, {@code taken-over} where the adviser decides, or {@code not-needed}
 * @param givenBy user id of who answered; null before
 * @param givenAt when they did; null before
 * @param facts what was asked, and what was said
 */
@Table("advice")
public record Advice(@Id String id, @Version Long version, String record, String procedure, String unit, String adviser,
                     String asker, Instant askedAt, Instant dueAt, String state, String givenBy, Instant givenAt,
                     Said facts) {

    /**
     * @param question what whoever decides asks
     * @param draft what they would decide, as far as they want it seen; null if they did not say
     * @param view what the adviser thinks; null before it is given, and where they decide without a word
     */
    public record Said(String question, String draft, String view) implements Facts { }

    static Advice wanted(String id, Sought sought, Instant at, Instant due) {
        return new Advice(id, null, sought.record(), sought.procedure(), sought.unit(), sought.adviser(), sought.asker(),
                at, due, "wanted", null, null, new Said(sought.question(), sought.draft(), null));
    }

    Advice given(GiveAdviceForm.Given said, String by, Instant at) {
        return new Advice(id, version, record, procedure, unit, adviser, asker, askedAt, dueAt,
                said.decides() ? "taken-over" : "given", by, at, new Said(facts.question(), facts.draft(), said.view()));
    }

    Advice notNeeded() {
        return new Advice(id, version, record, procedure, unit, adviser, asker, askedAt, dueAt, "not-needed", null, null,
                facts);
    }

    /** True while it is the adviser's turn. */
    public boolean wanted() {
        return state.equals("wanted");
    }

    /** True if the adviser decides. */
    public boolean takenOver() {
        return state.equals("taken-over");
    }

    /** Who was asked, as a colleague says it: "line manager". */
    public String whom() {
        return adviser.replace('-', ' ');
    }

    /** Where it stands, as its own agency reads it. */
    String standing() {
        return switch (state) {
            case "wanted" -> "Not answered yet; wanted by " + StaffTime.inFull(dueAt);
            case "given" -> "Answered";
            case "taken-over" -> "Took the decision over";
            default -> "Decided or withdrawn before an answer came";
        };
    }

    /** Which one it is and nothing that it says, since whatever fails on it repeats this in logs and stack traces. */
    @Override
    public String toString() {
        return "Advice " + id;
    }
}
