package org.sharewell.complaint;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.sharewell.register.Facts;

/**
 * What is known of a complaint.
 *
 * @param entered as it came
 * @param enteredBy user id of who entered it; null if the complainant did
 * @param described what is said of it; null before
 * @param clocks until when it is acknowledged and answered
 * @param said what was done about it, oldest first
 * @param links what it has to do with other records
 * @param awaited the step that somebody has to take now; null once it has ended
 * @param endedAt when it ended, however it did; null while it is open
 */
record ComplaintFacts(Entered entered, String enteredBy, Described described, ComplaintClocks clocks, List<Said> said,
                      Links links, Awaited awaited, Instant endedAt) implements Facts {

    /** Something that was done about it: one of the four is there, the others are null. */
    record Said(Instant at, String by, Acknowledged acknowledged, Triaged triaged, Looked looked, ComplaintEnd end) {

        static Said of(Instant at, String by, Acknowledged words) {
            return new Said(at, by, words, null, null, null);
        }

        static Said of(Instant at, String by, Triaged words) {
            return new Said(at, by, null, words, null, null);
        }

        static Said of(Instant at, String by, Looked words) {
            return new Said(at, by, null, null, words, null);
        }

        static Said of(Instant at, String by, ComplaintEnd words) {
            return new Said(at, by, null, null, null, words);
        }
    }

    /**
     * @param unknown whether the decision that they named is one that nobody here knows
     * @param first reference of the complaint that this one repeats; null where it does not
     * @param again references of complaints that repeat this one
     * @param sameMatter references of other people's open complaints about the same decision
     */
    record Links(boolean unknown, String first, List<String> again, List<String> sameMatter) {
        Links {
            again = again == null ? List.of() : List.copyOf(again);
            sameMatter = sameMatter == null ? List.of() : List.copyOf(sameMatter);
        }
    }

    ComplaintFacts {
        said = said == null ? List.of() : List.copyOf(said);
        links = links == null ? new Links(false, null, null, null) : links;
    }

    static ComplaintFacts of(Entered entered, String by, ComplaintClocks clocks) {
        return new ComplaintFacts(entered, by, null, clocks, null, null, null, null);
    }

    ComplaintFacts described(Described words, Links found) {
        return new ComplaintFacts(entered, enteredBy, words, clocks, said, found, awaited, endedAt);
    }

    ComplaintFacts saying(Said one) {
        var all = Stream.concat(said.stream(), Stream.of(one)).toList();
        return new ComplaintFacts(entered, enteredBy, described, clocks, all, links, awaited, endedAt);
    }

    ComplaintFacts timed(ComplaintClocks others) {
        return new ComplaintFacts(entered, enteredBy, described, others, said, links, awaited, endedAt);
    }

    ComplaintFacts awaiting(Awaited step) {
        return new ComplaintFacts(entered, enteredBy, described, clocks, said, links, step, endedAt);
    }

    ComplaintFacts ended(Instant at) {
        return new ComplaintFacts(entered, enteredBy, described, clocks, said, links, null, at);
    }

    ComplaintFacts repeatedBy(String reference) {
        var all = Stream.concat(links.again().stream(), Stream.of(reference)).toList();
        return new ComplaintFacts(entered, enteredBy, described, clocks, said,
                new Links(links.unknown(), links.first(), all, links.sameMatter()), awaited, endedAt);
    }

    Optional<Acknowledged> acknowledged() {
        return last(Said::acknowledged);
    }

    Optional<Triaged> triaged() {
        return last(Said::triaged);
    }

    /** What was found; empty before. */
    Optional<Looked> found() {
        return last(one -> one.looked() != null && one.looked().is("found") ? one.looked() : null);
    }

    Optional<ComplaintEnd> end() {
        return last(Said::end);
    }

    private <T> Optional<T> last(Function<Said, T> part) {
        return said.stream().map(part).filter(Objects::nonNull).reduce((earlier, later) -> later);
    }

    /** User ids of the colleagues whom it is about. */
    List<String> concerned() {
        return Stream.concat(described == null ? Stream.of() : described.concerned().stream(),
                triaged().stream().flatMap(one -> one.concerned().stream())).distinct().toList();
    }

    /** Whether the complainant may hear what is found: it is their own, or it was shown that they may (C36). */
    boolean maySpeak() {
        return described == null || described.maySpeak()
                || said.stream().anyMatch(one -> one.looked() != null && one.looked().is("authority"));
    }

    /** Whether no way to reach them is safe (R33). */
    boolean noSafeWay() {
        return acknowledged().filter(Acknowledged::noSafeWay).isPresent();
    }
}
