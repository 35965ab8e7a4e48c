package org.sharewell.escalation;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Disagreements counted (C35): between whom, about what, how far, how long and how they ended; never about whom. */
final class Figures {

    private static final int HOURS_A_DAY = 24;

    private Figures() { }

    /** How many there are of something. */
    record Count(String what, long many) { }

    /**
     * How long disagreements stayed at a stage.
     *
     * @param many how many came there
     * @param half the time that half of them stayed at most
     * @param longest the longest time that one did
     */
    record Time(String stage, long many, String half, String longest) { }

    /** How many there are of each, the most first. */
    static List<Count> counts(List<Escalation> all, Function<Escalation, String> what) {
        return all.stream().collect(Collectors.groupingBy(what, Collectors.counting())).entrySet().stream()
                .map(entry -> new Count(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(Count::many).reversed().thenComparing(Count::what)).toList();
    }

    /** How long they stayed at each stage, in the order in which stages are climbed; what runs counts until now. */
    static List<Time> times(List<Escalation> all, Instant now) {
        var stays = new LinkedHashMap<String, List<Duration>>();
        all.stream().flatMap(one -> one.facts().ladder().stages().stream()).map(Stage::name).distinct()
                .forEach(stage -> stays.put(stage, all.stream().map(one -> stay(one, stage, now))
                        .filter(stay -> !stay.isZero()).sorted().toList()));
        return stays.entrySet().stream().filter(stage -> !stage.getValue().isEmpty()).map(Figures::time).toList();
    }

    private static Time time(Map.Entry<String, List<Duration>> stage) {
        var sorted = stage.getValue();
        return new Time(stage.getKey(), sorted.size(), inWords(sorted.get((sorted.size() - 1) / 2)),
                inWords(sorted.get(sorted.size() - 1)));
    }

    /** All the time at a stage: at the last one it may begin more than once. */
    private static Duration stay(Escalation escalation, String name, Instant now) {
        var stages = escalation.facts().ladder().stages();
        var passed = escalation.facts().passed().stream()
                .filter(one -> StagePolicy.named(stages, one.stage()).name().equals(name))
                .map(one -> Duration.between(one.began(), one.left()));
        var left = escalation.open() ? now : escalation.endedAt();
        var here = Stream.of(escalation).filter(one -> one.atStage() || !one.open())
                .filter(one -> one.now().name().equals(name)).map(one -> Duration.between(one.stageAt(), left));
        return Stream.concat(passed, here).reduce(Duration.ZERO, Duration::plus);
    }

    /** {@code 3 days 4 hours}; what takes less than an hour is under an hour. */
    static String inWords(Duration time) {
        if (time.toHours() == 0) return "under an hour";
        var words = Stream.of(many(time.toHours() / HOURS_A_DAY, "day"), many(time.toHours() % HOURS_A_DAY, "hour"));
        return words.filter(word -> !word.isEmpty()).collect(Collectors.joining(" "));
    }

    private static String many(long many, String what) {
        return many == 0 ? "" : many + " " + what + (many == 1 ? "" : "s");
    }
}
