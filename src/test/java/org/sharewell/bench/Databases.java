package org.sharewell.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.sharewell.testing.EmbeddedDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.util.FileSystemUtils;

/** One PostgreSQL for everything that is measured, with a fresh database for each; its commits reach the disk. */
final class Databases implements AutoCloseable {

    private static final String SUPERUSER = "postgres";

    private final Path folder;
    private final EmbeddedDatabase server;

    private Databases(Path folder) {
        this.folder = folder;
        server = EmbeddedDatabase.keptIn(folder);
    }

    /** Below {@code target}, since a temporary folder may be in memory, where {@code fsync} means nothing. */
    static Databases start() {
        try {
            var target = Files.createDirectories(Path.of("target"));
            return new Databases(Files.createTempDirectory(target, "benchmark-").toAbsolutePath());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Makes a database; what an application needs to know to use it. */
    Map<String, Object> fresh(String name) {
        in("sharewell").sql("create database \"" + name + "\" owner owner").update();
        return Map.of("spring.datasource.url", url("app", name), "spring.datasource.username", "app",
                "spring.liquibase.url", url("owner", name), "spring.liquibase.user", "owner");
    }

    /** A database as its superuser sees it. */
    JdbcClient in(String name) {
        return JdbcClient.create(new DriverManagerDataSource(url(SUPERUSER, name)));
    }

    /** Starts what is measured next with nothing left to write of what was measured before. */
    void settle() {
        in("sharewell").sql("checkpoint").update();
    }

    /** What the engine's history says that one request took, of whatever does not depend on chance. */
    String workOfARequest(String name) {
        return in(name).sql("""
                select round(1.0 * (select count(*) from act_hi_procinst) / count(*), 2) || ' process instances, '
                    || round(1.0 * (select count(*) from act_hi_taskinst) / count(*), 2) || ' user tasks, '
                    || round(1.0 * (select count(*) from act_hi_job_log where job_state_ = 0) / count(*), 2)
                    || ' jobs and timers'
                from act_hi_procinst where proc_def_key_ = 'request-to-share'""").query(String.class).single();
    }

    /**
     * The server's version and what it says about its commits.
     *
     * @throws IllegalStateException if a commit may be lost, which makes every figure worthless
     */
    String durability() {
        var fsync = setting("fsync");
        var synchronous = setting("synchronous_commit");
        var said = "PostgreSQL %s, fsync = %s, synchronous_commit = %s, full_page_writes = %s, shared_buffers = %s"
                .formatted(setting("server_version"), fsync, synchronous, setting("full_page_writes"),
                        in("sharewell").sql("show shared_buffers").query(String.class).single());
        if (!fsync.equals("on") || !synchronous.equals("on")) {
            throw new IllegalStateException("Nothing is measured: commits would not reach the disk. " + said);
        }
        return said;
    }

    private String setting(String name) {
        return in("sharewell").sql("select setting from pg_settings where name = :name").param("name", name)
                .query(String.class).single();
    }

    private String url(String role, String database) {
        return server.url(role).replace("/sharewell?", "/" + database + "?");
    }

    @Override
    public void close() {
        try {
            server.close();
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
