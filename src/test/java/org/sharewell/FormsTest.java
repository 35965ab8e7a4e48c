package org.sharewell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sharewell.testing.FormFile;

/** What each form's file is like, before anybody opens it. */
class FormsTest {

    private static final Set<String> ANSWERED = Set.of("textfield", "textarea", "number", "checkbox", "radio", "select",
            "checklist", "taglist", "datetime");
    private static final Set<String> AROUND = Set.of("group", "dynamiclist", "text", "html", "separator", "spacer");
    private static final Set<String> CHOSEN = Set.of("radio", "select", "checklist", "taglist");

    /** What conditions may be made of: whatever is more clever, browser and reader understand differently. */
    private static final Pattern SIMPLE = Pattern.compile("\"[^\"]*\"|!=|=|\\(|\\)|,|\\btrue\\b|\\bfalse\\b|\\bnull\\b"
            + "|\\band\\b|\\bor\\b|\\bnot(?=\\()|\\blist contains(?=\\()|\\bcount(?=\\()|\\b[0-9]+\\b|\\s+");
    private static final Pattern NAME = Pattern.compile("(this\\.)?[a-z][A-Za-z]*");

    static List<FormFile> forms() {
        return FormFile.all();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void itsFileIsNamedAsItIs(FormFile form) {
        assertThat(form.file().getFileName()).hasToString(form.id() + ".form");
    }

    @ParameterizedTest
    @MethodSource("forms")
    void noIdStandsTwice(FormFile form) {
        assertThat(form.components().map(one -> one.path("id").asText()).toList()).doesNotHaveDuplicates()
                .doesNotContain("");
    }

    @ParameterizedTest
    @MethodSource("forms")
    void noKeyStandsTwiceInOnePlace(FormFile form) {
        assertThat(keys(form.json().path("components"))).doesNotHaveDuplicates();
        form.components().filter(FormsTest::isList)
                .forEach(list -> assertThat(keys(list.path("components"))).doesNotHaveDuplicates());
    }

    @ParameterizedTest
    @MethodSource("forms")
    void itIsMadeOfWhatTheServerUnderstands(FormFile form) {
        assertThat(form.components().map(one -> one.path("type").asText()))
                .allMatch(type -> ANSWERED.contains(type) || AROUND.contains(type));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void everyFieldSaysWhatItIs(FormFile form) {
        assertThat(form.components().filter(one -> one.has("key")))
                .allMatch(field -> !field.path(field.path("type").asText().equals("datetime") ? "dateLabel" : "label")
                        .asText().isBlank());
    }

    @ParameterizedTest
    @MethodSource("forms")
    void everyChoiceHasItsAnswersFromOnePlace(FormFile form) {
        assertThat(form.components().filter(one -> CHOSEN.contains(one.path("type").asText())))
                .allMatch(choice -> choice.has("values") != choice.has("valuesKey"));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void everyTextHasALength(FormFile form) {
        assertThat(form.components().filter(one -> one.path("type").asText().startsWith("text") && one.has("key"))
                .filter(text -> !text.path("readonly").asBoolean() && !text.path("disabled").asBoolean()))
                .allMatch(text -> text.path("validate").path("maxLength").asInt() > 0);
    }

    @ParameterizedTest
    @MethodSource("forms")
    void whatItHidesItHidesBySimpleConditions(FormFile form) {
        assertThat(form.components().map(one -> one.path("conditional").path("hide").asText())
                .filter(condition -> !condition.isEmpty())).allMatch(FormsTest::isSimple);
    }

    @ParameterizedTest
    @MethodSource("forms")
    void aRowAsksAboutItselfOnly(FormFile form) {
        assertThat(form.components().filter(FormsTest::isList)
                .flatMap(list -> FormFile.level(list.path("components")).stream()
                        .flatMap(row -> names(row.path("conditional").path("hide").asText()).stream()
                                .filter(name -> name.startsWith("this."))
                                .map(name -> name.substring("this.".length()))
                                .filter(name -> !keys(list.path("components")).contains(name))))).isEmpty();
    }

    private static boolean isSimple(String condition) {
        return condition.startsWith("=") && names(condition).stream().allMatch(name -> NAME.matcher(name).matches());
    }

    /** What is left of a condition without its operators and values: the names it asks about. */
    private static List<String> names(String condition) {
        return List.of(SIMPLE.matcher(condition).replaceAll(" ").strip().split("\\s+")).stream()
                .filter(name -> !name.isEmpty()).toList();
    }

    private static boolean isList(JsonNode component) {
        return component.path("type").asText().equals("dynamiclist");
    }

    private static List<String> keys(JsonNode components) {
        return FormFile.level(components).stream()
                .map(one -> one.path(isList(one) ? "path" : "key").asText()).filter(key -> !key.isEmpty()).toList();
    }
}
