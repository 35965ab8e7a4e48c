package org.sharewell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.properties.HasAnnotations;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.junit.jupiter.api.Test;
import org.sharewell.testing.Clause;

/**
 * The README's table clause → model → test says what the tests' annotations say. When it does not, the right table is
 * written to {@code target/clauses.md}, to be looked at and copied.
 */
class ClauseTableTest {

    private static final Map<String, String> MODELS = Map.ofEntries(Map.entry("request", "request-to-share"),
            Map.entry("consent", "consider-consent"), Map.entry("decision", "answer-request"),
            Map.entry("receipt", "receive-information"), Map.entry("notification", "deliver-mail"),
            Map.entry("telling", "tell-people"), Map.entry("advice", "seek-advice"),
            Map.entry("escalation", "escalation"), Map.entry("action", "carry-out-action"),
            Map.entry("breach", "assess-data-breach, breach-handling, report-breach"),
            Map.entry("complaint", "complaint-handling, enter-complaint"), Map.entry("review", "review-complaints"));

    @Test
    void theTableInTheReadmeIsWhatTheTestsShow() throws IOException {
        var shown = shown();
        var rows = Files.readAllLines(Path.of("README.md")).stream().filter(line -> line.matches("\\| C\\d+ .*")).toList();
        var advice = rows.stream().filter(row -> row.contains("*advice*")).toList();

        var right = new ArrayList<>(shown.entrySet().stream().map(ClauseTableTest::row).toList());
        right.addAll(advice);
        right.sort(Comparator.comparingInt(ClauseTableTest::number));
        Files.write(Path.of("target/clauses.md"), right);

        assertThat(rows).containsExactlyElementsOf(right);
        assertThat(advice).noneMatch(row -> shown.containsKey(row.substring(2, row.indexOf(' ', 2))));
    }

    private static int number(String row) {
        return Integer.parseInt(row.substring(3, row.indexOf(' ', 3)));
    }

    private static String row(Map.Entry<String, TreeSet<String>> clause) {
        var classes = clause.getValue();
        var models = classes.stream().map(name -> name.split("\\.")[2]).map(folder -> MODELS.getOrDefault(folder, "–"))
                .distinct().sorted().collect(Collectors.joining(", "));
        var tests = classes.stream().map(name -> name.substring(name.lastIndexOf('.') + 1)).distinct()
                .collect(Collectors.joining(", "));
        return "| %s | %s | %s |".formatted(clause.getKey(), models, tests);
    }

    private static Map<String, TreeSet<String>> shown() {
        var shown = new TreeMap<String, TreeSet<String>>();
        for (var test : new ClassFileImporter().importPath(Path.of("target/test-classes/org/sharewell"))) {
            Stream.<HasAnnotations<?>>concat(Stream.of(test), test.getMethods().stream()).map(ClauseTableTest::clauses).flatMap(List::stream)
                    .forEach(clause -> shown.computeIfAbsent(clause, none -> new TreeSet<>()).add(outermost(test)));
        }
        return shown;
    }

    private static List<String> clauses(HasAnnotations<?> place) {
        return place.tryGetAnnotationOfType(Clause.class).map(clause -> Arrays.asList(clause.value()))
                .orElse(List.of());
    }

    private static String outermost(JavaClass test) {
        return test.getName().replaceAll("\\$.*", "");
    }
}
