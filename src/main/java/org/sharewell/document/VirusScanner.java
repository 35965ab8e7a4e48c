package org.sharewell.document;

import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Asks a virus scanner about a content before it is kept, by the INSTREAM command of ClamAV's {@code clamd}: the
 * content in pieces, each behind its length, an empty one at the end, then one line of answer.
 */
@Component
public class VirusScanner {

    private static final Logger LOG = LoggerFactory.getLogger(VirusScanner.class);
    private static final byte[] COMMAND = "zINSTREAM\0".getBytes(StandardCharsets.US_ASCII);
    private static final int PIECE = 64 * 1024;
    private static final int LONGEST_ANSWER = 1000;

    /** What is known of a content. */
    enum Verdict { CLEAN, INFECTED, NOT_CHECKED, NOT_REACHED }

    private final DocumentSettings.Scanner scanner;

    VirusScanner(DocumentSettings settings) {
        scanner = settings.scanner();
        if (scanner.on()) LOG.info("Documents are checked for viruses by {}:{}.", scanner.host(), scanner.port());
        else LOG.warn("Documents are not checked for viruses: sharewell.documents.scanner.host is not set.");
    }

    /** Whether contents are checked at all; where they are not, whoever adds one is told. */
    public boolean on() {
        return scanner.on();
    }

    Verdict verdict(byte[] content) {
        if (!scanner.on()) return Verdict.NOT_CHECKED;
        try {
            var answer = ask(content);
            if (answer.endsWith(" FOUND")) return Verdict.INFECTED;
            if (answer.endsWith(": OK")) return Verdict.CLEAN;
            LOG.error("The virus scanner gave no verdict: {}", answer);
        } catch (IOException unreachable) {
            LOG.error("The virus scanner at {}:{} cannot be reached: {}", scanner.host(), scanner.port(),
                    unreachable.getMessage());
        }
        return Verdict.NOT_REACHED;
    }

    private String ask(byte[] content) throws IOException {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(scanner.host(), scanner.port()), millis());
            socket.setSoTimeout(millis());
            var out = new DataOutputStream(socket.getOutputStream());
            out.write(COMMAND);
            for (int from = 0; from < content.length; from += PIECE) {
                var length = Math.min(PIECE, content.length - from);
                out.writeInt(length);
                out.write(content, from, length);
            }
            out.writeInt(0);
            out.flush();
            return new String(socket.getInputStream().readNBytes(LONGEST_ANSWER), StandardCharsets.US_ASCII)
                    .replace("\0", "").strip();
        }
    }

    private int millis() {
        return Math.toIntExact(scanner.timeout().toMillis());
    }
}
