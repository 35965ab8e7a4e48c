package org.sharewell.request;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.sharewell.process.Option;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The partnership's kinds of enquiry: data, never code (R16). Whether they make sense is looked at when Sharewell
 * starts.
 *
 * @param kinds in the order in which they are offered
 */
@ConfigurationProperties(prefix = "sharewell.kinds-of-enquiry", ignoreUnknownFields = false)
record KindsOfEnquiry(List<KindOfEnquiry> kinds) {

    private static final Option SOMETHING_ELSE = new Option("Something else", "something-else");

    KindsOfEnquiry {
        kinds = kinds == null ? List.of() : List.copyOf(kinds);
    }

    /** The kinds to choose from, and something else, which proposes nothing. */
    List<Option> options() {
        return Stream.concat(kinds.stream().map(kind -> new Option(kind.name(), kind.id())), Stream.of(SOMETHING_ELSE))
                .toList();
    }

    /** The kind of this id; empty for something else, for null, and for one that the partnership has given up. */
    Optional<KindOfEnquiry> of(String id) {
        return kinds.stream().filter(kind -> kind.id().equals(id)).findFirst();
    }

    /** A kind as people read it; null for null. */
    String inWords(String id) {
        return options().stream().filter(option -> option.value().equals(id)).map(Option::label).findFirst().orElse(id);
    }
}
