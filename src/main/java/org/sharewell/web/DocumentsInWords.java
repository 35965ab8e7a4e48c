package org.sharewell.web;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.sharewell.calendar.StaffTime;
import org.sharewell.document.Document;
import org.sharewell.document.Documented.Other;
import org.sharewell.document.Documented.Standing;
import org.sharewell.document.Documents;
import org.sharewell.document.Standings;
import org.sharewell.partnership.Partnership;
import org.springframework.stereotype.Component;

/** Words a record's documents for a page, as far as this person may fetch them. */
@Component
class DocumentsInWords {

    private final DocumentRights rights;
    private final Documents documents;
    private final Standings standings;
    private final Partnership partnership;

    DocumentsInWords(DocumentRights rights, Documents documents, Standings standings, Partnership partnership) {
        this.rights = rights;
        this.documents = documents;
        this.standings = standings;
        this.partnership = partnership;
    }

    List<ShownDocument> of(String record, String person) {
        return rights.seen(record, person).stream().map(document -> shown(document, source(record), person)).toList();
    }

    private String source(String record) {
        return standings.of(record).map(standing -> DocumentRights.source(record, standing)).orElse(record);
    }

    /** Whom the side that adds documents to this record may let read them as well. */
    List<ShownDocument.Choice> choosable(String record) {
        return choosable(standings.others(record), List.of()).toList();
    }

    private ShownDocument shown(Document document, String record, String person) {
        var standing = standings.of(record).orElseThrow();
        var own = document.record().equals(record);
        var others = own ? standings.others(record) : List.<Other>of();
        var readers = own ? documents.recordsOf(document) : List.<String>of();
        var meant = own ? documents.meantFor(document) : List.<String>of();
        var adds = own && rights.mayAdd(record, person);
        return new ShownDocument(document.id(), document.name(), document.sizeInWords() + ", added by "
                + partnership.nameOf(document.addedBy()) + ", " + StaffTime.inFull(document.addedAt()),
                own ? state(document, standing, others, readers, meant) : "From the other side",
                own && rights.mayRemove(document, person),
                adds ? choosable(others, Stream.concat(readers.stream(), meant.stream()).toList()).toList()
                        : List.of());
    }

    private static Stream<ShownDocument.Choice> choosable(List<Other> others, List<String> already) {
        return others.stream().filter(Other::answers).filter(other -> !already.contains(other.record()))
                .map(other -> new ShownDocument.Choice(other.record(), other.name()));
    }

    private static String state(Document document, Standing standing, List<Other> others, List<String> readers,
                                List<String> meant) {
        if (others.isEmpty()) {
            if (document.sent()) return "Shared as " + String.join(", ", readers.subList(1, readers.size()));
            return standing.draft() ? "Not shared: only whoever has this work sees it"
                    : "Not shared: it stays in your agency";
        }
        var also = Stream.concat(names(others, readers).map(name -> name + " can read it"),
                names(others, meant).map(name -> name + " can read it once asked")).collect(Collectors.joining("; "));
        return also.isEmpty() ? "Only your side can read it" : also;
    }

    private static Stream<String> names(List<Other> others, List<String> records) {
        return others.stream().filter(other -> records.contains(other.record())).map(Other::name);
    }
}
