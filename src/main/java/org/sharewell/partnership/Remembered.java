package org.sharewell.partnership;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;

/** Answers that are asked for often and change seldom, each kept for a short while. */
final class Remembered<K, V> {

    private record Answer<V>(V value, Instant asked) { }

    private final ConcurrentMap<K, Answer<V>> answers = new ConcurrentHashMap<>();
    private final Function<K, V> source;
    private final Duration kept;
    private final Clock clock;

    Remembered(Function<K, V> source, Duration kept, Clock clock) {
        this.source = source;
        this.kept = kept;
        this.clock = clock;
    }

    /** The answer, at most as old as answers are kept. */
    V of(K question) {
        var now = clock.instant();
        var answer = answers.get(question);
        // Absolute, because a clock that was put back must not keep an answer for longer.
        if (answer == null || Duration.between(answer.asked(), now).abs().compareTo(kept) >= 0) {
            answer = new Answer<>(source.apply(question), now);
            answers.put(question, answer);
        }
        return answer.value();
    }

    void forget() {
        answers.clear();
    }
}
