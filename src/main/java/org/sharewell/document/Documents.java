package org.sharewell.document;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.sharewell.register.WorkedOut;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Where documents are kept, and with which records they stand. What was sent stays: the application's database role can
 * neither change a content nor remove a document that stands with a second record.
 */
@Component
public class Documents {

    private static final String LISTED = """
            select d.id, d.record, d.name, d.type, d.size, d.digest, d.added_by, d.added_at,
              exists (select 1 from document_sent s where s.document = d.id) as sent from document d
            """;
    private static final String ORDER = " order by d.added_at, d.id";

    private final JdbcClient database;
    private final Clock clock;

    Documents(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** What stands with a record: added there, or sent to it; the oldest first. */
    public List<Document> with(String record) {
        return WorkedOut.once(this, record, () -> read(record));
    }

    private List<Document> read(String record) {
        return database.sql(LISTED + " where d.record = :record or exists (select 1 from document_sent s"
                + " where s.document = d.id and s.record = :record)" + ORDER).param("record", record)
                .query(Document.class).list();
    }

    /** What was added with a record and not sent anywhere yet, the oldest first. */
    public List<Document> unsent(String record) {
        return with(record).stream().filter(document -> document.unsentOf(record)).toList();
    }

    /** What another side sent to a record, the oldest first. */
    public List<Document> sentTo(String record) {
        return with(record).stream().filter(document -> !document.record().equals(record)).toList();
    }

    /** The document of this id; empty if there is none. */
    public Optional<Document> of(String id) {
        return database.sql(LISTED + " where d.id = :id").param("id", id).query(Document.class).optional();
    }

    /** References of the records with which a document stands: where it was added, then where it was sent. */
    public List<String> recordsOf(Document document) {
        var sent = database.sql("select record from document_sent where document = :id order by sent_at, record")
                .param("id", document.id()).query(String.class).list();
        return Stream.concat(Stream.of(document.record()), sent.stream()).toList();
    }

    /** References of the records to which a document goes once they are asked. */
    public List<String> meantFor(Document document) {
        return database.sql("select record from document_meant where document = :id order by record")
                .param("id", document.id()).query(String.class).list();
    }

    byte[] content(Document document) {
        return database.sql("select content from document_content where document = :id").param("id", document.id())
                .query(byte[].class).single();
    }

    void add(Document document, byte[] content) {
        WorkedOut.forget();
        database.sql("""
                insert into document (id, record, name, type, size, digest, added_by, added_at)
                values (:id, :record, :name, :type, :size, :digest, :by, :at)""")
                .param("id", document.id()).param("record", document.record()).param("name", document.name())
                .param("type", document.type()).param("size", document.size()).param("digest", document.digest())
                .param("by", document.addedBy()).param("at", Timestamp.from(document.addedAt())).update();
        database.sql("insert into document_content (document, content) values (:id, :content)")
                .param("id", document.id()).param("content", content).update();
    }

    /** @return false if it was sent meanwhile, and so stays */
    boolean remove(Document document) {
        oneAfterTheOther(document.record());
        WorkedOut.forget();
        return database.sql("delete from document d where d.id = :id"
                + " and not exists (select 1 from document_sent s where s.document = d.id)")
                .param("id", document.id()).update() == 1;
    }

    /**
     * Lets these documents, added with one record, be read with another; those that are gone by now are passed over. To
     * be called in the transaction of the decision that sends them.
     */
    public void send(Collection<String> ids, String from, String to) {
        if (ids.isEmpty()) return;
        oneAfterTheOther(from);
        WorkedOut.forget();
        database.sql("""
                insert into document_sent (document, record, sent_at)
                select id, :to, :now from document where id = any (:ids) and record = :from on conflict do nothing""")
                .param("ids", ids.toArray(String[]::new)).param("from", from).param("to", to)
                .param("now", Timestamp.from(clock.instant())).update();
    }

    /** Notes that a document is to be sent to this record once it is asked. */
    void mean(Document document, String record) {
        database.sql("insert into document_meant (document, record) values (:id, :record) on conflict do nothing")
                .param("id", document.id()).param("record", record).update();
    }

    /** Sends what was meant for a record that is asked now; in the transaction of the asking. */
    public void sendWhatWasMeant(String from, String to) {
        oneAfterTheOther(from);
        WorkedOut.forget();
        database.sql("""
                with going as (delete from document_meant where record = :to returning document)
                insert into document_sent (document, record, sent_at) select document, :to, :now from going
                on conflict do nothing""")
                .param("to", to).param("now", Timestamp.from(clock.instant())).update();
    }

    /** Nobody removes what somebody else is just sending: until the transaction ends, this record's documents wait. */
    private void oneAfterTheOther(String record) {
        database.sql("select pg_advisory_xact_lock(hashtextextended('sharewell.documents ' || :record, 0))")
                .param("record", record).query().singleRow();
    }
}
