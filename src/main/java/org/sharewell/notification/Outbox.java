package org.sharewell.notification;

import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Who is to be told of what, and whether they were: one row for each event and recipient, for ever. A digest is a row
 * too; the rows that it tells name it.
 */
@Repository
class Outbox {

    /** Where a mail stands. Done: it waited for a digest, and what it called for was done before. */
    enum State {
        WAITING, SENT, NO_ADDRESS, MAIL_OFF, IN_DIGEST, DONE;

        String stored() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** One mail to one recipient; its id makes the Message-ID. */
    record Mail(UUID id, String recipient, String letter, String reference, OffsetDateTime madeAt) { }

    private final JdbcClient database;
    private final Clock clock;

    Outbox(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Adds a row for every recipient who has none for this event yet; says how many that were. */
    int add(Notice notice, Route route, State state) {
        var matter = notice.matter() == null ? Matter.news(null, null) : notice.matter();
        return database.sql("""
                insert into outbox (id, event, recipient, letter, reference, state, made_at, settled_at,
                    digest_at, due_at, work)
                select gen_random_uuid(), :event, recipient, :letter, :reference, :state, :now, :settled,
                    :digest, :due, :work
                from unnest(:recipients::varchar[]) as recipient
                on conflict on constraint outbox_told_once do nothing""")
                .param("event", notice.event())
                .param("recipients", route.recipients().toArray(String[]::new))
                .param("letter", notice.letter())
                .param("reference", notice.reference())
                .param("state", state.stored())
                .param("now", now())
                .param("settled", state == State.WAITING ? null : now(), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("digest", at(route.digestAt()), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("due", at(matter.due()), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("work", matter.work(), Types.VARCHAR)
                .update();
    }

    /** What waits for a digest and calls for this work waits no longer; the events that are to be delivered now. */
    List<String> hurry(String work) {
        return database.sql("""
                update outbox set digest_at = null where work = :work and state = 'waiting' and digest_at is not null
                returning event""").param("work", work).query(String.class).list().stream().distinct().toList();
    }

    /** The mails of an event that are to leave at once and have not left yet. */
    List<UUID> waiting(String event) {
        return database.sql("""
                select id from outbox where event = :event and state = 'waiting' and digest_at is null
                order by recipient""").param("event", event).query(UUID.class).list();
    }

    /**
     * Takes a waiting mail in hand until the end of the transaction. Whoever else wants it waits and then finds it
     * sent; empty if it is. Waiting, not passing over: if the first attempt fails, the second one must still be made.
     */
    Optional<Mail> take(UUID id) {
        return database.sql("""
                select id, recipient, letter, reference, made_at from outbox
                where id = :id and state = 'waiting' for update""")
                .param("id", id).query(Mail.class).optional();
    }

    /** Nothing more happens to this mail. */
    void settle(UUID id, State state) {
        database.sql("update outbox set state = :state, settled_at = :now where id = :id")
                .param("state", state.stored()).param("now", now()).param("id", id).update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static OffsetDateTime at(Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }
}
