package org.sharewell;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.modulith.core.ApplicationModules;

/** What holds the house together: who may know whom, and what a class may look like. */
@AnalyzeClasses(packages = "org.sharewell", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    private static final Path SOURCES = Path.of("src", "main", "java");
    private static final int LONGEST_CLASS = 150;
    private static final int LONGEST_DELEGATE = 30;

    /** By source file, why a class may be longer. */
    private static final Map<String, String> LONGER_WITH_A_REASON = Map.of(
            "Occasion.java", "Every letter has its line and says who gets it; together they are one list.");

    @ArchTest
    static final ArchRule delegatesAreSeenByTheirModelOnly = classes().that().implement(JavaDelegate.class)
            .should().bePackagePrivate();

    @ArchTest
    static final ArchRule onlyOnePackageKnowsTheInsideOfTheEngine = noClasses()
            .that().resideOutsideOfPackage("org.sharewell.process")
            .should().dependOnClassesThat().resideInAPackage("org.camunda..impl..");

    @ArchTest
    static final ArchRule onlyTheCalendarReadsTheClock = noClasses()
            .that().resideOutsideOfPackage("org.sharewell.calendar")
            .should().callCodeUnitWhere(target(readsTheMachinesClock()));

    @ArchTest
    static final ArchRule whatAClassNeedsComesThroughItsConstructor = noFields()
            .should().beAnnotatedWith(Autowired.class).orShould().beAnnotatedWith(Value.class);

    @ArchTest
    static final ArchRule aPackageIsOneFolder = noClasses().should().resideInAPackage("org.sharewell.*.*..");

    @ArchTest
    static final ArchRule packagesAreTheCodesWords = noClasses().should()
            .resideInAnyPackage("..impl..", "..dto..", "..util..", "..common..", "..constants..", "..manager..");

    @ArchTest
    static final ArchRule namesSayWhatSomethingIs = noClasses()
            .should().haveNameMatching(".*(Utils?|Helper|Manager|Dto|Impl|Constants|Common)");

    @Test
    void modulesKnowOnlyWhomTheyMayKnow() {
        ApplicationModules.of(Sharewell.class).verify();
    }

    @Test
    void noClassIsLongWithoutAReason() throws IOException {
        var longClasses = sources().filter(source -> linesOf(source).size() > LONGEST_CLASS)
                .map(source -> source.getFileName().toString()).toList();

        assertThat(longClasses).containsExactlyInAnyOrderElementsOf(LONGER_WITH_A_REASON.keySet());
    }

    @Test
    void delegatesLeaveJudgementToTheDomain() throws IOException {
        var delegates = sources().filter(source -> linesOf(source).stream()
                .anyMatch(line -> line.endsWith("implements JavaDelegate {"))).toList();

        assertThat(delegates).isNotEmpty().allSatisfy(source -> assertThat(execution(source))
                .as(source.getFileName().toString()).isNotEmpty().hasSizeLessThan(LONGEST_DELEGATE)
                .noneMatch(line -> line.matches("\\s*(if|for|while|switch|try) ?[({].*")));
    }

    /** What fails in the database names the record that it was about, with all that the record says of itself. */
    @Test
    void recordsThatAreKeptDoNotSayWhatIsInThem() throws IOException {
        var kept = sources().filter(source -> linesOf(source).stream().anyMatch(line -> line.startsWith("@Table(")));

        assertThat(kept).isNotEmpty().allSatisfy(source -> assertThat(linesOf(source))
                .as(source.getFileName().toString()).contains("    public String toString() {"));
    }

    /** The lines between the braces of a delegate's one method. */
    private static List<String> execution(Path source) {
        return linesOf(source).stream().dropWhile(line -> !line.startsWith("    public void execute(")).skip(1)
                .takeWhile(line -> !line.equals("    }")).toList();
    }

    private static DescribedPredicate<CodeUnitCallTarget> readsTheMachinesClock() {
        var systemClocks = Set.of("system", "systemUTC", "systemDefaultZone", "tickMillis", "tickSeconds",
                "tickMinutes");
        return DescribedPredicate.describe("reads the machine's clock", call -> {
            var owner = call.getOwner();
            var parameters = call.getRawParameterTypes();
            return switch (call.getName()) {
                case "now" -> owner.getPackageName().equals("java.time")
                        && parameters.stream().noneMatch(parameter -> parameter.isEquivalentTo(Clock.class));
                case "currentTimeMillis" -> owner.isEquivalentTo(System.class);
                case "<init>" -> owner.isEquivalentTo(Date.class) && parameters.isEmpty();
                default -> owner.isEquivalentTo(Clock.class) && systemClocks.contains(call.getName());
            };
        });
    }

    private static Stream<Path> sources() throws IOException {
        try (var files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
        }
    }

    private static List<String> linesOf(Path source) {
        try {
            return Files.readAllLines(source);
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
