package org.sharewell.notification;

import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who is to be told of what, and whether they were: one row for each event and person, for ever. */
@Repository
class Outbox {

    /** Where a mail stands. */
    enum State {
        WAITING, SENT, NO_ADDRESS, MAIL_OFF;

        private String stored() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** One mail to one person; its id makes the Message-ID. */
    record Mail(UUID id, String recipient, String letter, String reference, OffsetDateTime madeAt) { }

    private final JdbcClient database;
    private final Clock clock;

    Outbox(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Adds a row for everybody who has none for this event yet; says how many that were. */
    int add(Notice notice, State state) {
        return database.sql("""
                insert into outbox (id, event, recipient, letter, reference, state, made_at, settled_at)
                select gen_random_uuid(), :event, person, :letter, :reference, :state, :now, :settled
                from unnest(:recipients::varchar[]) as person
                on conflict on constraint outbox_told_once do nothing""")
                .param("event", notice.event())
                .param("recipients", notice.told().toArray(String[]::new))
                .param("letter", notice.letter())
                .param("reference", notice.reference())
                .param("state", state.stored())
                .param("now", now())
                .param("settled", state == State.WAITING ? null : now(), Types.TIMESTAMP_WITH_TIMEZONE)
                .update();
    }

    /** The mails of an event that have not left yet. */
    List<UUID> waiting(String event) {
        return database.sql("select id from outbox where event = :event and state = 'waiting' order by recipient")
                .param("event", event).query(UUID.class).list();
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
}
