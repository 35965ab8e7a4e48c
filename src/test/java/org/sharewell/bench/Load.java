package org.sharewell.bench;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Four people at a time, each of an agency of their own, who walk whole requests from the start to the closing. Nobody
 * waits for the jobs that bring the answers: each goes on with the next request while a few are under way, so that what
 * is measured is work and not the job executor's pauses. A run is over when the last request is closed and no job is
 * left to do, mail included.
 */
final class Load {

    private static final int PEOPLE = 4;
    private static final int UNDER_WAY = 5;
    private static final int MOST_EACH = 1000;
    private static final int WARM_EACH = 360;
    private static final Duration WARM_UP_AT_MOST = Duration.ofMinutes(8);
    private static final long NAP = 2;

    private final AtomicLong numbers = new AtomicLong();
    private final AtomicLong closed = new AtomicLong();

    /** By count, so that both sides are compiled as far when they are measured, however fast they are. */
    void warmUp(Side side) {
        run(side, WARM_UP_AT_MOST, WARM_EACH);
    }

    /** Whole requests a second, while new ones are begun for this long. */
    double run(Side side, Duration length) {
        return run(side, length, MOST_EACH);
    }

    private double run(Side side, Duration length, int mostEach) {
        var threads = Executors.newFixedThreadPool(PEOPLE);
        var before = closed.get();
        var begun = System.nanoTime();
        try {
            var people = new ArrayList<Future<Void>>();
            for (int i = 0; i < PEOPLE; i++) {
                people.add(threads.submit(walks(side, Partner.ALL.get(i), begun + length.toNanos(), mostEach)));
            }
            for (var person : people) person.get();
            while (side.hasJobsToDo()) Thread.sleep(NAP);
            return (closed.get() - before) * 1e9 / (System.nanoTime() - begun);
        } catch (ExecutionException failure) {
            throw new IllegalStateException("A request failed on " + side.name(), failure.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        } finally {
            threads.shutdownNow();
        }
    }

    private Callable<Void> walks(Side side, Partner asker, long end, int most) {
        return () -> {
            var underWay = new ArrayDeque<String>();
            for (int begun = 0; System.nanoTime() < end && begun < most || !underWay.isEmpty();) {
                if (!underWay.isEmpty() && side.answered(asker, underWay.peek())) {
                    side.close(asker, underWay.remove());
                    closed.incrementAndGet();
                } else if (System.nanoTime() < end && begun < most && underWay.size() < UNDER_WAY) {
                    underWay.add(side.ask(asker, numbers.incrementAndGet()));
                    side.decide(asker, underWay.peekLast());
                    begun++;
                } else {
                    Thread.sleep(NAP);
                }
            }
            return null;
        };
    }
}
