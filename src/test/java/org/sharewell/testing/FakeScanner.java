package org.sharewell.testing;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A virus scanner as ClamAV's is to those who ask it: finds one in whatever contains {@value #VIRUS}. */
public final class FakeScanner implements AutoCloseable {

    public static final String VIRUS = "a-virus-for-a-test";

    private static final String COMMAND = "zINSTREAM\0";

    private final ServerSocket socket;
    private final boolean answers;
    private final Thread listening;

    private FakeScanner(boolean answers) {
        this.answers = answers;
        try {
            socket = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        listening = new Thread(this::listen, "fake-scanner");
        listening.setDaemon(true);
        listening.start();
    }

    public static FakeScanner listening() {
        return new FakeScanner(true);
    }

    /** One that takes everything and never says a word. */
    public static FakeScanner silent() {
        return new FakeScanner(false);
    }

    public int port() {
        return socket.getLocalPort();
    }

    private void listen() {
        while (!socket.isClosed()) {
            try (var asking = socket.accept()) {
                answer(asking);
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void answer(Socket asking) throws IOException {
        var in = new DataInputStream(asking.getInputStream());
        var command = new String(in.readNBytes(COMMAND.length()), StandardCharsets.US_ASCII);
        if (!command.equals(COMMAND)) {
            say(asking, "UNKNOWN COMMAND");
            return;
        }
        var content = new ByteArrayOutputStream();
        for (int length = in.readInt(); length > 0; length = in.readInt()) content.writeBytes(in.readNBytes(length));
        if (!answers) {
            in.read();
            return;
        }
        say(asking, content.toString(StandardCharsets.ISO_8859_1).contains(VIRUS) ? "stream: Test-Virus FOUND" : "stream: OK");
    }

    private static void say(Socket asking, String answer) throws IOException {
        asking.getOutputStream().write((answer + "\0").getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    public void close() {
        try {
            socket.close();
            // One who still waits for somebody to call may take one more call after this.
            listening.join();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
