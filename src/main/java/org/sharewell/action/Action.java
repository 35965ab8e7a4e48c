package org.sharewell.action;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import org.sharewell.register.Facts;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/**
 * Something that somebody has to do, and what became of it. It runs in the agency that does it; the other side of what it
 * comes from reads what is said of it.
 *
 * @param id its reference, such as {@code E26-00007-action-1}
 * @param version null until it is kept
 * @param record reference of what it comes from
 * @param unit the agency or team that carries it out
 * @param safety true if it keeps a child or anybody else safe (R30)
 * @param state {@code open}, {@code done} or {@code given-up}
 * @param agreedAt when it was agreed
 * @param dueAt by when it is to be done
 * @param endedBy user id of who did it or gave it up; null before
 * @param endedAt when they said so; null before
 * @param facts what is to be done, by whom, and what was said of it
 */
@Table("action")
public record Action(@Id String id, @Version Long version, String record, String unit, boolean safety, String state,
                     Instant agreedAt, Instant dueAt, String endedBy, Instant endedAt, Kept facts) {

    /**
     * @param agreed as it was agreed
     * @param moments when it climbs
     * @param chased the steps of the ladder that were taken towards the present due time
     * @param said what whoever has it said, oldest first
     */
    record Kept(Agreed agreed, Moments moments, List<String> chased, List<Said> said) implements Facts {
        Kept {
            chased = chased == null ? List.of() : List.copyOf(chased);
            said = said == null ? List.of() : List.copyOf(said);
        }
    }

    /**
     * When it climbs besides its due time.
     *
     * @param remindAt when whoever has it is reminded
     * @param climbAt when the senior manager is told, after the line manager
     * @param headAt when the head of agency is
     */
    record Moments(Instant remindAt, Instant climbAt, Instant headAt) { }

    /**
     * What somebody said of it.
     *
     * @param dueBefore when it was due until then
     */
    record Said(Instant at, String by, Instant dueBefore, CarriedOut words) { }

    static Action of(String id, Agreed agreed, Instant at) {
        return new Action(id, null, agreed.record(), agreed.unit(), agreed.safety(), "open", at, null, null, null,
                new Kept(agreed, null, null, null));
    }

    /** Due at another time, and chased towards it from the first step on. */
    Action due(Instant due, Moments moments) {
        return new Action(id, version, record, unit, safety, state, agreedAt, due, endedBy, endedAt,
                new Kept(facts.agreed(), moments, null, facts.said()));
    }

    Action chased(List<String> steps) {
        var all = Stream.concat(facts.chased().stream(), steps.stream()).toList();
        return new Action(id, version, record, unit, safety, state, agreedAt, dueAt, endedBy, endedAt,
                new Kept(facts.agreed(), facts.moments(), all, facts.said()));
    }

    /** With what was said of it: ended, unless it is only moved. */
    Action saying(CarriedOut words, String by, Instant at) {
        var all = Stream.concat(facts.said().stream(), Stream.of(new Said(at, by, dueAt, words))).toList();
        var kept = new Kept(facts.agreed(), facts.moments(), facts.chased(), all);
        return words.moves() ? new Action(id, version, record, unit, safety, state, agreedAt, dueAt, null, null, kept)
                : new Action(id, version, record, unit, safety, words.step(), agreedAt, dueAt, by, at, kept);
    }

    /** User id of who has it: whoever moved it last, else its owner; null where anybody of the role may take it. */
    String holder() {
        return facts.said().isEmpty() ? facts.agreed().owner() : facts.said().get(facts.said().size() - 1).by();
    }

    /** True until it is done or given up. */
    public boolean open() {
        return state.equals("open");
    }

    /** Which one it is and nothing that it says, since whatever fails on it repeats this in logs and stack traces. */
    @Override
    public String toString() {
        return "Action " + id;
    }
}
