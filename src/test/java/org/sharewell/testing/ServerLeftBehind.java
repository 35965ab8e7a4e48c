package org.sharewell.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A PostgreSQL that still runs in a folder although the program that started it was killed. */
final class ServerLeftBehind {

    /** The library that starts PostgreSQL locks this file for as long as it lives; the server itself does not. */
    private static final String LOCK = "epg-lock";

    private static final int SECONDS_TO_STOP = 10;

    private ServerLeftBehind() { }

    static void stopIn(Path folder) {
        var processFile = folder.resolve("postmaster.pid");
        if (!Files.exists(processFile)) return;
        try {
            refuseIfInUse(folder);
            var server = server(processFile);
            if (server.isPresent()) {
                stop(server.get());
            } else {
                // After a restart of the machine the number may be somebody else's, and PostgreSQL would refuse.
                Files.deleteIfExists(processFile);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void refuseIfInUse(Path folder) throws IOException {
        try (var channel = FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
             var lock = channel.tryLock()) {
            if (lock == null) {
                throw new IllegalStateException("Sharewell is already running on the data in " + folder
                        + ". Use that one, or stop it first.");
            }
        }
    }

    private static Optional<ProcessHandle> server(Path processFile) throws IOException {
        var number = Files.readAllLines(processFile).get(0).strip();
        return ProcessHandle.of(Long.parseLong(number))
                .filter(process -> process.info().command().filter(name -> name.contains("postgres")).isPresent());
    }

    private static void stop(ProcessHandle server) {
        // Its clients died with the program, so the polite way ends at once.
        server.destroy();
        try {
            server.onExit().get(SECONDS_TO_STOP, TimeUnit.SECONDS);
        } catch (TimeoutException stubborn) {
            server.destroyForcibly();
            server.onExit().join();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        } catch (ExecutionException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
