package org.sharewell.statistics;

import java.util.function.Supplier;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Nobody waits longer than five seconds for a figure, and no question about figures keeps the database busy for others. */
@Component
class TimeLimit {

    private final JdbcClient sql;
    private final TransactionTemplate reading;

    TimeLimit(JdbcClient sql, PlatformTransactionManager transactions) {
        this.sql = sql;
        reading = new TransactionTemplate(transactions);
        reading.setReadOnly(true);
    }

    /**
     * Reads in one transaction, each of whose questions the database gives up after five seconds.
     *
     * @throws org.springframework.dao.QueryTimeoutException if it gave one up
     */
    <T> T read(Supplier<T> question) {
        return reading.execute(status -> {
            sql.sql("set local statement_timeout = '5s'").update();
            return question.get();
        });
    }
}
