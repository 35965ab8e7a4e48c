package org.sharewell.notification;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of the outbox that wait for a digest or are told by one. */
@Repository
class DigestRows {

    /**
     * Something that a digest tells.
     *
     * @param due when it is due; null if nothing is
     * @param work business key of what is to be done; null for news
     */
    record Row(UUID id, String letter, String reference, OffsetDateTime due, String work) { }

    private final JdbcClient database;
    private final Clock clock;

    DigestRows(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** For whom a digest is due. */
    List<String> recipients() {
        return database.sql("""
                select distinct recipient from outbox where state = 'waiting' and digest_at <= :now order by recipient""")
                .param("now", now()).query(String.class).list();
    }

    /** What is due for this recipient, held until the end of the transaction. */
    List<Row> due(String recipient) {
        return database.sql("""
                select id, letter, reference, due_at as due, work from outbox
                where state = 'waiting' and digest_at <= :now and recipient = :recipient for update""")
                .param("now", now()).param("recipient", recipient).query(Row.class).list();
    }

    /** What a digest tells. */
    List<Row> told(UUID digest) {
        return database.sql("select id, letter, reference, due_at as due, work from outbox where digest = :digest")
                .param("digest", digest).query(Row.class).list();
    }

    /** These are done, so nobody is told of them. */
    void leaveOut(Collection<Row> done) {
        database.sql("update outbox set state = 'done', settled_at = :now where id = any (:ids)")
                .param("now", now()).param("ids", ids(done)).update();
    }

    /** Puts these into one mail to their recipient, which waits for its delivery under this event. */
    void putTogether(String event, String recipient, Collection<Row> told) {
        var digest = UUID.randomUUID();
        database.sql("""
                insert into outbox (id, event, recipient, letter, reference, state, made_at)
                values (:id, :event, :recipient, :letter, :count, 'waiting', :now)""")
                .param("id", digest).param("event", event).param("recipient", recipient)
                .param("letter", Letters.DIGEST).param("count", String.valueOf(told.size())).param("now", now()).update();
        database.sql("update outbox set state = 'in-digest', digest = :digest, settled_at = :now where id = any (:ids)")
                .param("digest", digest).param("now", now()).param("ids", ids(told)).update();
    }

    private static UUID[] ids(Collection<Row> rows) {
        return rows.stream().map(Row::id).toArray(UUID[]::new);
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
