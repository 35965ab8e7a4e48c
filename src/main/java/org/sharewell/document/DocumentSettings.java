package org.sharewell.document;

import java.time.Duration;
import java.util.Map;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.unit.DataSize;

/**
 * What may be added.
 *
 * @param largest how large one document may be
 * @param types media type by the ending of the file's name: {@code pdf: application/pdf}
 * @param scanner the virus scanner
 */
@ConfigurationProperties("sharewell.documents")
record DocumentSettings(DataSize largest, Map<String, String> types, Scanner scanner) {

    DocumentSettings {
        types = Map.copyOf(types);
    }

    /**
     * A scanner that speaks the protocol of ClamAV's {@code clamd}.
     *
     * @param host where it listens; null or empty if there is none, and then documents are not checked for viruses
     * @param port 3310 unless its own settings say otherwise
     * @param timeout how long one answer may take
     */
    record Scanner(String host, int port, Duration timeout) {

        boolean on() {
            return host != null && !host.isBlank();
        }
    }
}
