package org.sharewell.notification;

import java.time.Clock;
import java.util.Objects;

import org.sharewell.notification.DigestRows.Row;
import org.sharewell.process.Messages;
import org.sharewell.process.OpenWork;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Puts together what waited for a digest: one mail for each recipient, delivered like every other (R14). What somebody
 * has done in the meantime is left out, and where nothing is left no mail goes.
 *
 * <p>A digest is put together in one transaction with the start of its delivery. A node that dies before has changed
 * nothing, and the next one does it; one that dies after has left a job.
 */
@Component
class Digests {

    // Whoever does not get it goes away: two nodes never look at the same rows.
    private static final String LOCK = "select pg_try_advisory_xact_lock(hashtextextended('sharewell.digests', 0))";
    private static final Logger LOG = LoggerFactory.getLogger(Digests.class);

    private final DigestRows rows;
    private final OpenWork openWork;
    private final Messages messages;
    private final JdbcClient sql;
    private final Clock clock;
    private final TransactionTemplate oneNode;
    private final TransactionTemplate itsOwn;

    Digests(DigestRows rows, OpenWork openWork, Messages messages, JdbcClient sql, Clock clock,
            PlatformTransactionManager transactions) {
        this.rows = rows;
        this.openWork = openWork;
        this.messages = messages;
        this.sql = sql;
        this.clock = clock;
        oneNode = new TransactionTemplate(transactions);
        itsOwn = new TransactionTemplate(transactions);
        itsOwn.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** Puts together every digest whose time has come. */
    void putTogether() {
        oneNode.executeWithoutResult(status -> {
            if (sql.sql(LOCK).query(Boolean.class).single()) rows.recipients().forEach(this::attempt);
        });
    }

    /** One that fails keeps nobody else from theirs, and is tried the next time. */
    private void attempt(String recipient) {
        try {
            itsOwn.executeWithoutResult(status -> putTogether(recipient));
        } catch (RuntimeException failure) {
            // Without its message, which may quote what stands in a row.
            LOG.warn("The digest for {} could not be put together ({}) and is tried again.", recipient,
                    failure.getClass().getSimpleName());
        }
    }

    private void putTogether(String recipient) {
        var due = rows.due(recipient);
        var told = DigestPolicy.told(due, openWork.among(due.stream().map(Row::work).filter(Objects::nonNull).toList()));
        rows.leaveOut(told.get(false));
        if (told.get(true).isEmpty()) return;
        var event = "digest for " + recipient + " " + clock.instant();
        rows.putTogether(event, recipient, told.get(true));
        messages.startForNobody("deliver-mail", event);
    }
}
