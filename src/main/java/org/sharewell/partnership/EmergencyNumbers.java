package org.sharewell.partnership;

import java.util.List;
import java.util.stream.Collectors;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Whom to call when a child is in danger now; 999 always stands first (R19).
 *
 * @param numbers the partnership's own, such as first response and the emergency duty team
 */
@ConfigurationProperties("sharewell.emergency")
public record EmergencyNumbers(List<Number> numbers) {

    /** A name and whom it calls. */
    public record Number(String name, String phone) { }

    /** All of them, as people read them. */
    public String inWords() {
        return numbers.stream().map(number -> number.name() + ": " + number.phone()).collect(Collectors.joining("; "));
    }
}
