package org.sharewell.telling;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.sharewell.register.Facts;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/**
 * What one side of a request says about who must not learn what, and whom it tells; written by that side, and by another
 * only where it takes a mark off.
 *
 * @param id its reference, such as {@code R26-00042.police-telling}
 * @param version null until it is kept
 * @param request the request
 * @param unit the agency or team
 * @param teller user id of whoever said it last, to whom it comes back
 * @param dueAt when the first of what it owes is due; null while it owes nothing
 * @param facts its marks and lines
 */
@Table("telling")
record Telling(@Id String id, @Version Long version, String request, String unit, String teller, Instant dueAt,
               Kept facts) {

    /** What the reference of a telling ends with, after that of the request or answer. */
    static final String ENDING = "-telling";

    /**
     * @param marks every mark that this side ever set, in the order of setting
     * @param lines how it tells everybody, or one person; one line for each
     * @param said what was said last in the form in which it asks or decides; null if nothing was
     */
    record Kept(List<StandingMark> marks, List<TellingLine> lines, TellingSaid said) implements Facts {
        Kept {
            marks = marks == null ? List.of() : List.copyOf(marks);
            lines = lines == null ? List.of() : List.copyOf(lines);
        }
    }

    static Telling of(Side side, String teller) {
        return new Telling(side.telling(), null, side.request(), side.unit(), teller, null, new Kept(null, null, null));
    }

    /** True for the side that asks. */
    boolean ofAsker() {
        return id.equals(request + ENDING);
    }

    Side side() {
        return new Side(reference(), request, unit);
    }

    /** Reference of the request or answer. */
    String reference() {
        return id.substring(0, id.length() - ENDING.length());
    }

    /** What was marked before stays as it is; what was taken off may be set again. */
    Telling marking(List<Mark> said, String person, Instant at) {
        var all = new ArrayList<>(facts.marks());
        said.forEach(mark -> mark.of().stream()
                .filter(what -> all.stream().noneMatch(known -> known.stands() && known.says(mark.person(), what)))
                .forEach(what -> all.add(new StandingMark(all.size() + 1, mark.person(), what, person, at, null))));
        return with(teller, dueAt, new Kept(all, facts.lines(), facts.said()));
    }

    Telling takingOff(StandingMark mark, StandingMark.TakenOff reason) {
        return with(teller, dueAt, new Kept(facts.marks().stream()
                .map(one -> one.equals(mark) ? mark.takenOff(reason) : one).toList(), facts.lines(), facts.said()));
    }

    Telling saying(TellingSaid said) {
        return with(teller, dueAt, new Kept(facts.marks(), facts.lines(), said));
    }

    Telling telling(List<TellingLine> lines, String person) {
        return with(person, dueAt, new Kept(facts.marks(), lines, facts.said()));
    }

    Telling due(Instant at) {
        return with(teller, at, facts);
    }

    private Telling with(String person, Instant due, Kept known) {
        return new Telling(id, version, request, unit, person, due, known);
    }

    /** What a mark of this side is known by, such as {@code R26-00042-telling#1}. */
    String idOf(StandingMark mark) {
        return id + "#" + mark.number();
    }

    List<StandingMark> standing() {
        return facts.marks().stream().filter(StandingMark::stands).toList();
    }

    /** What this side still owes. */
    List<TellingLine> open() {
        return facts.lines().stream().filter(TellingLine::open).toList();
    }

    /** The first day on which something is owed; empty while nothing is. */
    Optional<LocalDate> firstDay() {
        return open().stream().map(TellingLine::day).filter(Objects::nonNull).min(LocalDate::compareTo);
    }

    /** True if a "not yet" of this side, as it was before, holds no more. */
    boolean lifts(Telling before) {
        return before.open().stream().filter(TellingLine::binds)
                .anyMatch(was -> to(was.whom()).filter(TellingLine::binds).isEmpty());
    }

    /** True if a "not yet" of this side, as it is now, did not hold before. */
    boolean begins(Telling before) {
        return before.lifts(this);
    }

    /** How this side tells a person, by name or as one of all; null asks for everybody. */
    Optional<TellingLine> to(String person) {
        return facts.lines().stream().filter(line -> line.names(person)).findFirst()
                .or(() -> facts.lines().stream().filter(line -> line.names(null)).findFirst());
    }

    /** Which one it is and nothing that it says, since whatever fails on it repeats this in logs and stack traces. */
    @Override
    public String toString() {
        return "Telling " + id;
    }
}
