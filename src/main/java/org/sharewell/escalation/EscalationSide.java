package org.sharewell.escalation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.sharewell.register.Facts;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/**
 * One side at one stage, written by that side alone: what it thinks, with whom it talked, what it proposes (C35).
 * Nothing of it is there to be read before it is stated.
 *
 * @param id such as {@code E26-00007-managers-raising}
 * @param version null until it is kept
 * @param escalation reference of the disagreement
 * @param stage id of the stage
 * @param side {@code raising}, {@code deciding} or {@code partnership}
 * @param facts what was stated
 */
@Table("escalation_side")
record EscalationSide(@Id String id, @Version Long version, String escalation, String stage, String side,
                      Stands facts) {

    /**
     * @param view what it thinks, with evidence and what keeps the child safe; null before it is stated
     * @param talks those that it recorded, oldest first
     * @param proposals what it proposed, the one that stands last
     */
    record Stands(View view, List<Talk> talks, List<Proposed> proposals) implements Facts {
        Stands {
            talks = talks == null ? List.of() : List.copyOf(talks);
            proposals = proposals == null ? List.of() : List.copyOf(proposals);
        }

        /** What it proposes; null where it proposes nothing. */
        Proposed proposed() {
            return proposals.isEmpty() ? null : proposals.get(proposals.size() - 1);
        }
    }

    record View(String words, String evidence, String safety, String by, Instant at) { }

    /** @param on the day on which they talked, in local time */
    record Talk(LocalDate on, String words, String by, Instant at) { }

    /** How a side would settle it; {@code terms} is never null. */
    record Proposed(String outcome, String how, String by, Instant at, Terms terms) {
        Proposed {
            terms = terms == null ? Terms.NONE : terms;
        }
    }

    static EscalationSide of(Escalation escalation, String side) {
        return new EscalationSide(idOf(escalation, side), null, escalation.id(), escalation.stage(), side,
                new Stands(null, null, null));
    }

    static String idOf(Escalation escalation, String side) {
        return escalation.id() + "-" + escalation.stage() + "-" + side;
    }

    EscalationSide stating(View view) {
        return with(new Stands(view, facts.talks(), facts.proposals()));
    }

    EscalationSide talking(Talk talk) {
        return with(new Stands(facts.view(), and(facts.talks(), talk), facts.proposals()));
    }

    EscalationSide proposing(Proposed proposed) {
        return with(new Stands(facts.view(), facts.talks(), and(facts.proposals(), proposed)));
    }

    /** User id of who spoke for it last at this stage; null where nobody has. */
    String lastBy() {
        if (facts.proposed() != null) return facts.proposed().by();
        if (!facts.talks().isEmpty()) return facts.talks().get(facts.talks().size() - 1).by();
        return facts.view() == null ? null : facts.view().by();
    }

    /** User ids of everybody who said any of it. */
    Set<String> speakers() {
        return Stream.of(Stream.ofNullable(facts.view()).map(View::by), facts.talks().stream().map(Talk::by),
                facts.proposals().stream().map(Proposed::by)).flatMap(people -> people).collect(Collectors.toSet());
    }

    /** Whether this person said any of it. */
    boolean spokenBy(String person) {
        return speakers().contains(person);
    }

    boolean stated() {
        return facts.view() != null;
    }

    private static <T> List<T> and(List<T> said, T more) {
        return Stream.concat(said.stream(), Stream.of(more)).toList();
    }

    private EscalationSide with(Stands stands) {
        return new EscalationSide(id, version, escalation, stage, side, stands);
    }

    /** Which one it is and nothing that it says, since whatever fails on it repeats this in logs and stack traces. */
    @Override
    public String toString() {
        return "Side " + id;
    }
}
