package org.sharewell.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.sharewell.register.Facts;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/**
 * An agency's review of its register of complaints after a quarter (C42).
 *
 * @param id its reference, such as {@code Q26-00007}
 * @param version null until it is kept
 * @param agency id of the agency
 * @param quarter the first day of the quarter; once for each agency
 * @param fromAt since when it looks: where the last review ended, so that nothing falls between two
 * @param untilAt until when: the end of the quarter
 * @param begunAt when it was begun
 * @param dueAt by when it is concluded
 * @param concludedAt when it was; null before
 * @param concludedBy user id of who concluded it; null before
 * @param facts what was concluded
 */
@Table("complaint_review")
record Review(@Id String id, @Version Long version, String agency, LocalDate quarter, Instant fromAt, Instant untilAt,
              Instant begunAt, Instant dueAt, Instant concludedAt, String concludedBy, Kept facts) {

    /**
     * @param moments when it climbs
     * @param chased the steps of the ladder that were taken
     * @param conclusion what was concluded; null before
     * @param seen the complaints as they stood then; empty before
     */
    record Kept(Moments moments, List<String> chased, Conclusion conclusion, List<Seen> seen) implements Facts {
        Kept {
            chased = chased == null ? List.of() : List.copyOf(chased);
            seen = seen == null ? List.of() : List.copyOf(seen);
        }
    }

    /**
     * A complaint as it stood.
     *
     * @param reference of the complaint
     * @param inWords what was read of it, without anybody's name
     */
    record Seen(String reference, String inWords) { }

    /**
     * When it climbs besides its due time.
     *
     * @param remindAt when whoever reviews it is reminded
     * @param climbAt when the senior manager is told
     * @param headAt when the head of agency is
     */
    record Moments(Instant remindAt, Instant climbAt, Instant headAt) { }

    static Review of(String id, String agency, Quarter quarter, Instant from, Instant at, Instant due,
                     Moments moments) {
        return new Review(id, null, agency, quarter.first(), from, quarter.end(), at, due, null, null,
                new Kept(moments, null, null, null));
    }

    Review chased(List<String> steps) {
        return new Review(id, version, agency, quarter, fromAt, untilAt, begunAt, dueAt, concludedAt, concludedBy,
                new Kept(facts.moments(), Stream.concat(facts.chased().stream(), steps.stream()).toList(),
                        facts.conclusion(), facts.seen()));
    }

    /** With what was concluded from these complaints. */
    Review concluded(Conclusion conclusion, List<Seen> seen, String by, Instant at) {
        return new Review(id, version, agency, quarter, fromAt, untilAt, begunAt, dueAt, at, by,
                new Kept(facts.moments(), facts.chased(), conclusion, seen));
    }

    boolean open() {
        return concludedAt == null;
    }

    String months() {
        return new Quarter(quarter).inWords();
    }

    /** Which one it is and nothing that it says, since whatever fails on it repeats this in logs and stack traces. */
    @Override
    public String toString() {
        return "Review " + id;
    }
}
