package org.sharewell.register;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;

import javax.sql.DataSource;

import liquibase.Liquibase;
import liquibase.database.Database;
import liquibase.database.DatabaseFactory;
import liquibase.database.jvm.JdbcConnection;
import liquibase.exception.LiquibaseException;
import liquibase.resource.ClassLoaderResourceAccessor;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.sharewell.testing.EmbeddedDatabase;
import org.sharewell.testing.TestClock;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** A register in a database of its own, new for each test, so that a test may spoil it. */
final class RegisterOnItsOwn {

    static final Instant START = Instant.parse("2026-03-02T09:00:00.123456Z");

    final TestClock clock = new TestClock();
    final JdbcTemplate app;
    final JdbcTemplate owner;
    final JdbcTemplate superuser;
    final TransactionTemplate transaction;
    final TransactionTemplate anotherTransaction;
    final Register register;
    final Seals seals;
    final Verifier verifier;

    private RegisterOnItsOwn(Server server) {
        var name = server.newDatabase();
        var database = server.database(name, "app");
        var transactions = new JdbcTransactionManager(database);
        app = new JdbcTemplate(database);
        owner = new JdbcTemplate(server.database(name, "owner"));
        superuser = new JdbcTemplate(server.database(name, "postgres"));
        transaction = new TransactionTemplate(transactions);
        anotherTransaction = new TransactionTemplate(transactions);
        anotherTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        register = new Register(app, clock);
        seals = new Seals(database, transactions, clock);
        verifier = new Verifier(database, transactions);
        clock.itIs(START);
    }

    /** Enters a decision for each of these facts in one transaction; a minute passes. */
    void enter(String... facts) {
        transaction.executeWithoutResult(status -> {
            for (var fact : facts) register.enter(decision(fact));
        });
        clock.passes(Duration.ofMinutes(1));
    }

    static Entry decision(String fact) {
        return Entry.of("R26-1.police", "answer-request", "Information shared", "ann", "police")
                .deciding("shared", "ann", "police", "R26-1.police").superseding("R26-0.police")
                .with("{\"facts\": \"" + fact + " – Zoë\"}");
    }

    /** What only somebody who rules the database can do: change it behind its own guards. */
    void spoil(String sql) {
        superuser.execute("""
                alter table register_entry disable trigger all;
                alter table register_seal disable trigger all;
                alter table register_sealed disable trigger all;""" + sql);
    }

    StoredEntry stored(long id) {
        return app.queryForObject("select * from register_entry where id = ?", (row, n) -> StoredEntry.in(row), id);
    }

    void dispose(long id) {
        owner.query("select dispose_register_entry(?, 'ten-years', 'D26-7')", row -> { }, id);
    }

    /** Has the database write the fields of a fingerprint, apart from our own code: {@code field(bytea or text)}. */
    void fieldsByTheDatabase() {
        superuser.execute("""
                create function field(bytes bytea) returns bytea language sql
                    return coalesce(int4send(length(bytes)) || bytes, int4send(-1));
                create function field(words text) returns bytea language sql
                    return field(convert_to(words, 'UTF8'));
                create function field(number bigint) returns bytea language sql
                    return field(int8send(number));
                create function field(instant timestamptz) returns bytea language sql
                    return field((extract(epoch from instant) * 1000000)::bigint)""");
    }

    /** Gives a test its register; one server for all of them. */
    static final class ForEachTest implements ParameterResolver {

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
            return parameter.getParameter().getType() == RegisterOnItsOwn.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
            var store = test.getRoot().getStore(ExtensionContext.Namespace.create(RegisterOnItsOwn.class));
            return new RegisterOnItsOwn(store.getOrComputeIfAbsent(Server.class, key -> new Server(), Server.class));
        }
    }

    private static final class Server implements ExtensionContext.Store.CloseableResource {

        private final EmbeddedDatabase server = EmbeddedDatabase.temporary();
        private final AtomicInteger databases = new AtomicInteger();

        private Server() {
            apply("db/changelog/roles.sql");
            apply("db/changelog/register.sql");
        }

        private void apply(String changelog) {
            // Closes the connection too.
            try (var liquibase = new Liquibase(changelog, new ClassLoaderResourceAccessor(), asOwner())) {
                liquibase.setChangeLogParameter("app-role", "app");
                liquibase.update();
            } catch (SQLException | LiquibaseException failure) {
                throw new IllegalStateException(failure);
            }
        }

        private Database asOwner() throws SQLException, LiquibaseException {
            return DatabaseFactory.getInstance().findCorrectDatabaseImplementation(
                    new JdbcConnection(database("sharewell", "owner").getConnection()));
        }

        private String newDatabase() {
            var name = "register" + databases.incrementAndGet();
            new JdbcTemplate(database("postgres", "postgres"))
                    .execute("create database " + name + " template sharewell owner owner");
            return name;
        }

        private DataSource database(String name, String role) {
            return new DriverManagerDataSource(server.url(role).replace("/sharewell?", "/" + name + "?"));
        }

        @Override
        public void close() throws Throwable {
            server.close();
        }
    }
}
