package org.sharewell.decision;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.sharewell.process.Option;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The legal catalogue of the partnership: data with effective dates, never code.
 *
 * @param catalogue every basis that was, is or will be in force
 */
@ConfigurationProperties("sharewell.legal-bases")
public record LegalBases(List<LegalBasis> catalogue) {

    /** Whether a basis of this id stands in the catalogue, in force or not. */
    public boolean knows(String id) {
        return catalogue.stream().anyMatch(basis -> basis.slot().equals("basis") && basis.id().equals(id));
    }

    /** What an agency of this kind may choose on this day. */
    List<Option> offered(String slot, String kind, LocalDate day) {
        return catalogue.stream().filter(basis -> basis.slot().equals(slot) && basis.appliesTo(kind, day))
                .map(basis -> new Option(basis.label(), basis.id())).toList();
    }

    /**
     * What stands there already for the person to confirm: what the asker's kind of enquiry proposes where an agency of
     * this kind may rest on it, otherwise the first that is suggested; empty if none is (C128, R16).
     *
     * @param proposed id of what is proposed; null if nothing is
     */
    Optional<String> suggested(String slot, String proposed, String kind, LocalDate day) {
        return inForce(slot, proposed, kind, day).map(LegalBasis::id).or(() -> suggested(slot, kind, day));
    }

    /** The first that is suggested; empty if none is (C128). */
    Optional<String> suggested(String slot, String kind, LocalDate day) {
        return catalogue.stream().filter(basis -> basis.suggested() && basis.slot().equals(slot))
                .filter(basis -> basis.appliesTo(kind, day)).map(LegalBasis::id).findFirst();
    }

    /** The bases of these ids as they stand in the catalogue today, for the record of a decision (C132). */
    List<LegalBasis> named(String... ids) {
        return catalogue.stream().filter(basis -> Arrays.asList(ids).contains(basis.id())).toList();
    }

    /** The one of this id; empty if an agency of this kind may not choose it on this day. */
    Optional<LegalBasis> inForce(String slot, String id, String kind, LocalDate day) {
        return catalogue.stream().filter(basis -> basis.slot().equals(slot) && basis.id().equals(id))
                .filter(basis -> basis.appliesTo(kind, day)).findFirst();
    }
}
