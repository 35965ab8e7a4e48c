package org.sharewell.complaint;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * When a complaint is one that has come before. Sent twice by the same person it is linked and not doubled; where
 * another person complains of the same decision each is answered, since each has a right to it, and the two are shown
 * beside each other.
 */
final class SamePolicy {

    private SamePolicy() { }

    /**
     * The first of this complaint, if it has come before: by the same person, about the same matter, and either about the
     * same decision or in the same words. A name alone shows nothing: it may be another person, or something else again.
     *
     * @param open the agency's complaints about the same matter that have not ended
     */
    static Optional<Complaint> first(Complaint complaint, Described said, List<Complaint> open) {
        return others(complaint, open).filter(other -> samePerson(complaint, other))
                .filter(other -> said.concerns() == null ? other.concerns() == null && sameWords(complaint, other)
                        : said.concerns().equals(other.concerns())).findFirst();
    }

    /** References of complaints about the same decision, or about the same matter by somebody who is called the same. */
    static List<String> sameMatter(Complaint complaint, Described said, List<Complaint> open) {
        return others(complaint, open).filter(other -> said.concerns() != null && said.concerns().equals(other.concerns())
                || samePerson(complaint, other)).map(Complaint::id).toList();
    }

    private static boolean sameWords(Complaint one, Complaint other) {
        return plain(one.facts().entered().what()).equals(plain(other.facts().entered().what()));
    }

    private static Stream<Complaint> others(Complaint complaint, List<Complaint> open) {
        return open.stream().filter(other -> !other.id().equals(complaint.id()));
    }

    private static boolean samePerson(Complaint one, Complaint other) {
        var name = name(one);
        return !name.isEmpty() && !name.equals("notknown") && name.equals(name(other));
    }

    /** However they wrote it: without signs, spaces and capitals. */
    private static String name(Complaint complaint) {
        return plain(complaint.complainant());
    }

    private static String plain(String words) {
        return words.toLowerCase(Locale.UK).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
