package org.sharewell.calendar;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Steps that are taken one after the other while something waits, each once and from its moment on: who hears of it, and
 * when (C45, C49; R11). Read from instants, never from a timer, so that whoever looks late takes all that is due.
 *
 * @param <S> the steps, declared in the order in which they are climbed
 */
public final class Ladder<S extends Enum<S>> {

    private static final Duration SOON = Duration.ofMinutes(1);

    private final Map<S, Instant> moments;
    private final Collection<String> taken;

    private Ladder(Map<S, Instant> moments, Collection<String> taken) {
        this.moments = moments;
        this.taken = taken;
    }

    /**
     * @param steps the steps of this ladder
     * @param moment when a step is due; null for one that this ladder does not have
     * @param taken names of the steps that were taken already
     */
    public static <S extends Enum<S>> Ladder<S> of(Class<S> steps, Function<S, Instant> moment,
                                                   Collection<String> taken) {
        var moments = new EnumMap<S, Instant>(steps);
        for (var step : steps.getEnumConstants()) {
            var at = moment.apply(step);
            if (at != null) moments.put(step, at);
        }
        return new Ladder<>(moments, taken);
    }

    /** The steps that are due now and were not taken yet, in their order. */
    public List<S> due(Instant now) {
        return moments.keySet().stream().filter(step -> !now.isBefore(moments.get(step)))
                .filter(step -> !taken.contains(step.name())).toList();
    }

    /** The step whose moment comes next; empty at the top. */
    public Optional<S> next(Instant now) {
        return moments.keySet().stream().filter(step -> now.isBefore(moments.get(step))).findFirst();
    }

    /** The steps that were taken, in their order. */
    public List<S> taken() {
        return moments.keySet().stream().filter(step -> taken.contains(step.name())).toList();
    }

    /** When a step of this ladder is due. */
    public Instant at(S step) {
        return moments.get(step);
    }

    /**
     * When to look again: soon where steps are to be taken, in case that fails, or else at the next one's moment; empty
     * when there is nothing more to come.
     *
     * @param taking the steps that are to be taken now
     */
    public Optional<Instant> lookAgain(Instant now, List<S> taking) {
        return taking.isEmpty() ? next(now).map(moments::get) : Optional.of(now.plus(SOON));
    }
}
