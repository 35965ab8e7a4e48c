package org.sharewell.register;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** When the register was verified, and whether everything was as it was entered: kept for whoever looks after it. */
@Component
public class Verifications {

    private final JdbcClient sql;
    private final Clock clock;

    Verifications(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /**
     * @param at when it was verified
     * @param sound whether nothing was wrong
     */
    public record Verified(Instant at, boolean sound) { }

    void keep(Verification found) {
        sql.sql("insert into register_verification (at, sound) values (:at, :sound)")
                .param("at", Timestamp.from(clock.instant())).param("sound", found.nothingIsWrong()).update();
    }

    /** The last time; empty before the first. */
    public Optional<Verified> newest() {
        return sql.sql("select at, sound from register_verification order by at desc limit 1")
                .query((row, number) -> new Verified(StoredEntry.instant(row, "at"), row.getBoolean("sound"))).optional();
    }
}
