package org.sharewell.decision;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Which methods agencies have agreed for what they send each other (C22, C95). Delivery in Sharewell is always agreed.
 *
 * @param known every other method there is
 * @param agreed ids of those that any two agencies agreed
 * @param between what two agencies agreed with each other instead
 * @param ruledOut what lead information officers have ruled out (R34)
 */
@ConfigurationProperties("sharewell.secure-methods")
record SecureMethods(List<Known> known, List<String> agreed, List<Between> between, List<RuledOut> ruledOut) {

    /** The id of delivery in Sharewell itself. */
    static final String SHAREWELL = "sharewell";

    /**
     * A way in which something can be sent.
     *
     * @param id what the record keeps
     * @param label what people read
     */
    record Known(String id, String label) { }

    /**
     * What two agencies agreed.
     *
     * @param agencies ids of the two, in any order
     * @param agreed ids of their methods
     */
    record Between(Set<String> agencies, List<String> agreed) {
        Between {
            agreed = agreed == null ? List.of() : List.copyOf(agreed);
        }
    }

    /**
     * A method that is asked of the lead information officer first.
     *
     * @param by id of the agency that rules it out, whether it sends or receives; null for all
     */
    record RuledOut(String method, String by) { }

    SecureMethods {
        known = known == null ? List.of() : List.copyOf(known);
        agreed = agreed == null ? List.of() : List.copyOf(agreed);
        between = between == null ? List.of() : List.copyOf(between);
        ruledOut = ruledOut == null ? List.of() : List.copyOf(ruledOut);
        SecureMethodsSense.check(known, agreed, between, ruledOut);
    }

    /** True if these two agencies agreed it, in whichever direction it goes. */
    boolean agreed(String method, String one, String other) {
        return SHAREWELL.equals(method) || !ruledOut(method, one, other) && betweenThem(one, other)
                .map(Between::agreed).orElse(agreed).contains(method);
    }

    /** True if either of these two agencies, or all, have ruled it out. */
    boolean ruledOut(String method, String one, String other) {
        return ruledOut.stream().anyMatch(out -> out.method().equals(method)
                && (out.by() == null || out.by().equals(one) || out.by().equals(other)));
    }

    /** In words; an id that is no longer known is given back as it was kept. */
    String label(String method) {
        return Stream.concat(Stream.of(new Known(SHAREWELL, "In Sharewell")), known.stream())
                .filter(one -> one.id().equals(method)).map(Known::label).findFirst().orElse(method);
    }

    private Optional<Between> betweenThem(String one, String other) {
        return between.stream().filter(two -> !one.equals(other) && two.agencies().containsAll(List.of(one, other)))
                .findFirst();
    }
}
