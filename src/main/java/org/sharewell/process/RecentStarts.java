package org.sharewell.process;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Makes a start that is sent twice one start: same person, same procedure, same content, within five minutes. */
@Component
class RecentStarts {

    private static final Duration A_MOMENT = Duration.ofMinutes(5);

    private final JdbcClient database;
    private final Clock clock;

    RecentStarts(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** True if the same was started a moment ago; otherwise remembers this start, with the transaction. */
    boolean again(String person, String process, String content) {
        var now = clock.instant();
        // The row is locked by the first of two simultaneous starts, so the second sees the first's instant.
        return database.sql("""
                        insert into recent_start (person, digest, started_at) values (:person, :digest, :now)
                        on conflict (person, digest) do update set started_at = excluded.started_at
                        where recent_start.started_at < :since""")
                .param("person", person).param("digest", digest(process + '\n' + content))
                .param("now", Timestamp.from(now)).param("since", Timestamp.from(now.minus(A_MOMENT)))
                .update() == 0;
    }

    private static String digest(String content) {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha.digest(content.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256.", impossible);
        }
    }
}
