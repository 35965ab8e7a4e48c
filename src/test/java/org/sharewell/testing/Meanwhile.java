package org.sharewell.testing;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Two people at the same row, of whom the first has written it and the second meets it before it is committed. */
public final class Meanwhile {

    private final TransactionTemplate transaction;
    private final JdbcClient database;

    Meanwhile(TransactionTemplate transaction, JdbcClient database) {
        this.transaction = transaction;
        this.database = database;
    }

    /** What the second gets, whose step began while the first's was done but not committed. */
    public <T> T somebodyElse(Runnable first, Supplier<T> second) {
        var written = new CountDownLatch(1);
        var faster = CompletableFuture.runAsync(() -> transaction.executeWithoutResult(status -> {
            first.run();
            written.countDown();
            untilSomebodyWaits();
        }));
        try {
            if (!written.await(30, TimeUnit.SECONDS)) throw new AssertionError("The first never wrote.");
            return second.get();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new AssertionError(stopped);
        } finally {
            faster.join();
        }
    }

    /** As long as a slow machine takes; whoever never waits for the row makes the test fail by what they get. */
    private void untilSomebodyWaits() {
        for (int tries = 0; tries < 300 && waiting() == 0; tries++) {
            try {
                Thread.sleep(20);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private long waiting() {
        return database.sql("select count(*) from pg_locks where not granted").query(Long.class).single();
    }
}
