package org.sharewell.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedDatabaseTest {

    @TempDir
    Path folder;

    @Test
    void whatARunThatWasKilledHadCommittedIsThereAtTheNextStart() throws Exception {
        var killed = aRunThatWrites("before it was killed");
        killed.destroyForcibly().waitFor();

        try (var next = EmbeddedDatabase.keptIn(folder)) {

            assertThat(said(next)).containsExactly("before it was killed");
        }
    }

    @Test
    void aSecondRunOnTheSameDataIsRefusedAndLeavesTheFirstAlone() throws Exception {
        var first = aRunThatWrites("first");

        assertThatIllegalStateException().isThrownBy(() -> EmbeddedDatabase.keptIn(folder))
                .withMessageContaining("already running");

        assertThat(first.isAlive()).isTrue();
        first.destroyForcibly().waitFor();
        ServerLeftBehind.stopIn(folder);
    }

    private Process aRunThatWrites(String text) throws IOException {
        var run = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp", System.getProperty("java.class.path"), Run.class.getName(), folder.toString(), text)
                .redirectError(ProcessBuilder.Redirect.DISCARD).start();
        var output = run.inputReader();
        for (var line = output.readLine(); line != null; line = output.readLine()) {
            if (line.equals("written")) return run;
        }
        throw new IllegalStateException("The run ended before it had written.");
    }

    private static List<String> said(EmbeddedDatabase database) throws SQLException {
        try (var connection = DriverManager.getConnection(database.url("owner"));
             var rows = connection.createStatement().executeQuery("select text from said")) {
            rows.next();
            return List.of(rows.getString(1));
        }
    }

    /** A program of its own, so that it can be killed. */
    static final class Run {

        public static void main(String[] folderAndText) throws Exception {
            var database = EmbeddedDatabase.keptIn(Path.of(folderAndText[0]));
            try (var connection = DriverManager.getConnection(database.url("owner"));
                 var sql = connection.prepareStatement("create table said as select '" + folderAndText[1] + "' as text")) {
                sql.execute();
            }
            System.out.println("written");
            Thread.sleep(60_000);
        }
    }
}
