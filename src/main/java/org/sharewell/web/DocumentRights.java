package org.sharewell.web;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.sharewell.document.Document;
import org.sharewell.document.Documented.Standing;
import org.sharewell.document.Documents;
import org.sharewell.document.Standings;
import org.sharewell.work.Works;
import org.springframework.stereotype.Component;

/**
 * Who may fetch a document, and who adds one: whoever may read a record may fetch what stands with it, but a draft only
 * whoever has the work; whoever has the work adds, and removes what they added themselves until it is sent. Nobody does
 * any of it by being an administrator, or by knowing a document's id.
 */
@Component
class DocumentRights {

    private final Records records;
    private final Works works;
    private final Documents documents;
    private final Standings standings;

    DocumentRights(Records records, Works works, Documents documents, Standings standings) {
        this.records = records;
        this.works = works;
        this.documents = documents;
        this.standings = standings;
    }

    /** Whether a person may see the page of this record's documents. */
    boolean mayLook(String record, String person) {
        return standings.of(record).isPresent() && records.mayRead(record, person);
    }

    /** Whether a person may add documents to this record now. */
    boolean mayAdd(String record, String person) {
        return standings.of(record).filter(Standing::open).filter(standing -> has(record, standing, person)).isPresent()
                && records.mayRead(record, person);
    }

    /** Whether a person may take a document away again that was not sent. */
    boolean mayRemove(Document document, String person) {
        return document.addedBy().equals(person) && !document.sent() && mayAdd(document.record(), person);
    }

    /** What of the documents that are read with this record a person may fetch, the oldest first. */
    List<Document> seen(String record, String person) {
        if (!mayLook(record, person)) return List.of();
        var standing = standings.of(record).orElseThrow();
        var all = documents.with(source(record, standing));
        var has = !all.isEmpty() && standing.draft() && has(record, standing, person);
        return all.stream().filter(document -> !standing.draft() || has || !document.unsentOf(record)).toList();
    }

    /** Reference of the first record with which a person may fetch this document; empty if they may not at all. */
    Optional<String> through(Document document, String person) {
        return documents.recordsOf(document).stream()
                .flatMap(record -> Stream.concat(Stream.of(record), standings.telling(record).stream()))
                .filter(record -> seen(record, person).stream().anyMatch(seen -> seen.id().equals(document.id())))
                .findFirst();
    }

    /** Reference of the record whose documents are read with this one: itself, or the one that it tells whole. */
    static String source(String record, Standing standing) {
        return Objects.requireNonNullElse(standing.about(), record);
    }

    private boolean has(String record, Standing standing, String person) {
        return works.has(person, record, standing.procedure());
    }
}
