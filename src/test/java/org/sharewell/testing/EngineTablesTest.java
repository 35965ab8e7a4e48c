package org.sharewell.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;

import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.spin.plugin.variable.SpinValues;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A search that is trusted to find nothing must be known to find: each way in which the engine could keep a word. */
@SharewellTest
class EngineTablesTest {

    @Autowired
    EngineTables engineTables;
    @Autowired
    TaskService tasks;

    Task task;
    String word;

    @BeforeEach
    void something() {
        task = tasks.newTask();
        tasks.saveTask(task);
        word = new Markers().word();
    }

    @AfterEach
    void isGone() {
        tasks.deleteTask(task.getId(), true);
    }

    static Stream<Named<Function<String, Object>>> waysToKeepAWord() {
        return Stream.of(
                Named.of("text", word -> "It was " + word + " who said so."),
                Named.of("text in capitals", word -> word.toUpperCase()),
                Named.of("JSON", word -> SpinValues.jsonValue("[{\"name\":\"" + word + "\"}]").create()),
                Named.of("serialised object", word -> Variables.objectValue(new ArrayList<>(List.of(word)))
                        .serializationDataFormat(Variables.SerializationDataFormats.JAVA).create()),
                Named.of("bytes", word -> word.getBytes(StandardCharsets.UTF_16LE)),
                Named.of("gzip", word -> packed(word, GZIPOutputStream::new)),
                Named.of("deflate", word -> packed(word, DeflaterOutputStream::new)));
    }

    @ParameterizedTest
    @MethodSource("waysToKeepAWord")
    void aWordIsFound(Function<String, Object> kept) {
        tasks.setVariable(task.getId(), "kept", kept.apply(word));

        assertThat(engineTables.holding(word)).isNotEmpty();
    }

    @Test
    void aWordThatIsNotThereIsNotFound() {
        assertThat(engineTables.holding(word)).isEmpty();
    }

    private interface Packing {
        OutputStream around(OutputStream stream) throws IOException;
    }

    private static byte[] packed(String word, Packing packing) {
        var bytes = new ByteArrayOutputStream();
        try (var stream = packing.around(bytes)) {
            stream.write(word.getBytes(StandardCharsets.UTF_8));
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
        return bytes.toByteArray();
    }
}
