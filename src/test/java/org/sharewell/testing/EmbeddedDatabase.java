package org.sharewell.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

/** A real PostgreSQL without an installation, with the two roles of production: {@code owner} and {@code app}. */
public final class EmbeddedDatabase implements AutoCloseable {

    private final EmbeddedPostgres postgres;

    private EmbeddedDatabase(EmbeddedPostgres.Builder builder) {
        try {
            // Its own shutdown hook races with ours and takes half a minute; closing it is ours alone.
            postgres = builder.setRegisterShutdownHook(false).setServerConfig("log_error_verbosity", "terse").start();
            createRoles();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** Thrown away at the end. */
    public static EmbeddedDatabase temporary() {
        return new EmbeddedDatabase(EmbeddedPostgres.builder());
    }

    /**
     * Kept in this folder from start to start; every commit reaches the disk. A server left behind by a run that was
     * killed is stopped first.
     *
     * @throws IllegalStateException with a sentence, if somebody else is using the folder now
     */
    public static EmbeddedDatabase keptIn(Path folder) {
        ServerLeftBehind.stopIn(folder);
        return new EmbeddedDatabase(EmbeddedPostgres.builder()
                .setDataDirectory(folder.toAbsolutePath())
                .setCleanDataDirectory(false)
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on"));
    }

    private void createRoles() throws SQLException {
        try (var connection = postgres.getPostgresDatabase().getConnection(); var sql = connection.createStatement()) {
            connection.setAutoCommit(true);
            // One by one: a first start may have been killed between them.
            for (var role : List.of("owner", "app")) {
                if (nothing(sql, "pg_roles where rolname = '" + role + "'")) sql.execute("create role " + role + " login");
            }
            if (nothing(sql, "pg_database where datname = 'sharewell'")) {
                sql.execute("create database sharewell owner owner");
            }
        }
    }

    private static boolean nothing(Statement sql, String condition) throws SQLException {
        try (var rows = sql.executeQuery("select from " + condition)) {
            return !rows.next();
        }
    }

    /** JDBC address of the database for one of its roles; a refused row's values stay out of error messages. */
    public String url(String role) {
        return "jdbc:postgresql://localhost:" + postgres.getPort() + "/sharewell?user=" + role
                + "&logServerErrorDetail=false";
    }

    /** What an application needs to know to use it. */
    public Map<String, Object> properties() {
        return Map.of("spring.datasource.url", url("app"), "spring.datasource.username", "app",
                "spring.liquibase.url", url("owner"), "spring.liquibase.user", "owner");
    }

    @Override
    public void close() throws IOException {
        postgres.close();
    }
}
