package org.sharewell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sharewell.process.StartForm;
import org.sharewell.process.TaskForm;
import org.sharewell.testing.FormFile;
import org.sharewell.testing.ModelFile;
import org.sharewell.testing.SharewellTest;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Models, Java and forms say the same: every name that one of them uses is there in the others. */
@SharewellTest
class ModelAgreementTest {

    private static final Pattern EXPRESSION = Pattern.compile("[$#]\\{([^}]*)}");
    private static final Pattern CALL = Pattern.compile("\\b([a-z]\\w*)\\.(\\w+)\\(");
    private static final Pattern DELEGATE = Pattern.compile("delegateExpression=\"\\$\\{(\\w+)}\"");

    @Autowired
    ApplicationContext application;
    @Autowired
    List<TaskForm<?>> taskForms;
    @Autowired
    List<StartForm<?>> startForms;

    static List<ModelFile> models() {
        return ModelFile.all();
    }

    static List<FormFile> forms() {
        return FormFile.all();
    }

    @ParameterizedTest
    @MethodSource("models")
    void everyServiceTaskIsAClassOfItsName(ModelFile model) {
        assertThat(model.all(ServiceTask.class)).allSatisfy(task -> {
            var bean = task.getCamundaDelegateExpression().replaceAll("[${}]", "");
            assertThat(ModelFile.pascal(bean)).isEqualTo(ModelFile.pascal(task.getName()));
            assertThat(classOf(bean).getSimpleName()).isEqualTo(ModelFile.pascal(bean));
            assertThat(JavaDelegate.class).isAssignableFrom(classOf(bean));
        });
    }

    @Test
    void everyDelegateIsInAModel() {
        var named = models().stream().flatMap(model -> found(DELEGATE, model)).map(found -> found.group(1)).toList();

        var heard = Stream.of(JavaDelegate.class, TaskListener.class).map(application::getBeanNamesForType)
                .flatMap(Arrays::stream);
        assertThat(heard).containsExactlyInAnyOrderElementsOf(named.stream().distinct().toList());
    }

    @ParameterizedTest
    @MethodSource("models")
    void whatAnExpressionCallsIsThereAndPublic(ModelFile model) {
        var wrong = found(EXPRESSION, model).map(found -> found.group(1)).filter(expression ->
                CALL.matcher(expression).results().anyMatch(call -> !isThere(call.group(1), call.group(2),
                        arguments(expression.substring(call.end()))))).toList();

        assertThat(wrong).isEmpty();
    }

    @Test
    void everyFormBelongsToAModel() {
        var named = models().stream()
                .flatMap(model -> formsIn(model).map(form -> model.process().getId() + "/" + form));

        assertThat(FormFile.all()).extracting(FormFile::toString)
                .containsExactlyInAnyOrderElementsOf(named.toList());
    }

    @Test
    void everyFormIsAClassOfItsName() {
        var beans = new ArrayList<Object>(taskForms);
        beans.addAll(startForms);

        assertThat(beans).extracting(bean -> AopUtils.getTargetClass(bean).getSimpleName())
                .containsExactlyInAnyOrderElementsOf(models().stream().flatMap(ModelAgreementTest::formsIn)
                        .map(form -> ModelFile.pascal(form) + "Form").toList());
        assertThat(beans).noneMatch(bean -> Modifier.isPublic(AopUtils.getTargetClass(bean).getModifiers()));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void whatAFormSendsIsWhatItsClassTakes(FormFile form) {
        var submission = Stream.concat(
                taskForms.stream().filter(one -> one.id().equals(form.id())).map(TaskForm::submission),
                startForms.stream().filter(one -> one.id().equals(form.id())).map(StartForm::submission)).toList();

        assertThat(submission).hasSize(1);
        assertThat(differences("", form.fields(), submission.get(0))).isEmpty();
    }

    @Test
    void everyMessageIsOneConstant() {
        var messages = models().stream().flatMap(model -> model.all(Message.class).stream()).map(Message::getName)
                .distinct().toList();

        assertThat(constants()).doesNotHaveDuplicates().containsAll(messages);
    }

    /** What differs between the keys of a form, or of one row in it, and the components of a record. */
    private static List<String> differences(String where, Map<String, FormFile.Field> fields, Class<?> submitted) {
        var differences = new ArrayList<String>();
        var components = Arrays.stream(submitted.getRecordComponents()).flatMap(ModelAgreementTest::unwrapped)
                .collect(Collectors.toMap(RecordComponent::getName, component -> component));
        fields.keySet().stream().filter(key -> !components.containsKey(key))
                .forEach(key -> differences.add(where + key + " is asked and not taken"));
        components.keySet().stream().filter(name -> !fields.containsKey(name))
                .forEach(name -> differences.add(where + name + " is taken and not asked"));
        fields.forEach((key, field) -> {
            if (!components.containsKey(key)) return;
            var type = components.get(key).getGenericType();
            var rows = type instanceof ParameterizedType list && list.getRawType() == List.class
                    && list.getActualTypeArguments()[0] instanceof Class<?> row && row.isRecord() ? row : null;
            if (field.type().equals("dynamiclist") && rows != null) {
                differences.addAll(differences(where + key + ".", field.rows(), rows));
            } else if (!javaType(field).contains(type.getTypeName())) {
                differences.add(where + key + " is a " + field.type() + " and taken as " + type.getTypeName());
            }
        });
        return differences;
    }

    /** A record of its own for what is asked together is one component, and its components are keys of the form. */
    private static Stream<RecordComponent> unwrapped(RecordComponent component) {
        return component.getAccessor().isAnnotationPresent(JsonUnwrapped.class)
                ? Arrays.stream(component.getType().getRecordComponents()) : Stream.of(component);
    }

    private static List<String> javaType(FormFile.Field field) {
        return switch (field.type()) {
            case "checkbox" -> List.of("boolean", "java.lang.Boolean");
            case "number" -> List.of("int", "java.lang.Integer", "long", "java.lang.Long", "java.math.BigDecimal");
            case "checklist", "taglist" -> List.of("java.util.List<java.lang.String>");
            case "datetime" -> switch (field.json().path("subtype").asText()) {
                case "date" -> List.of("java.time.LocalDate");
                case "time" -> List.of("java.time.LocalTime");
                default -> List.of("java.time.OffsetDateTime");
            };
            case "dynamiclist" -> List.of("a list of records");
            default -> List.of("java.lang.String");
        };
    }

    private Class<?> classOf(String bean) {
        return AopUtils.getTargetClass(application.getBean(bean));
    }

    private boolean isThere(String bean, String method, int arguments) {
        if (bean.equals("execution")) return true;
        if (!application.containsBean(bean)) return false;
        // The engine calls through reflection, which a class that is not public does not let in.
        return Modifier.isPublic(classOf(bean).getModifiers()) && Arrays.stream(classOf(bean).getMethods())
                .anyMatch(one -> one.getName().equals(method) && one.getParameterCount() == arguments);
    }

    /** How many arguments a call has, given what follows its opening bracket. */
    private static int arguments(String rest) {
        var inner = rest.replaceAll("'[^']*'", "x");
        while (inner.matches("[^)]*\\(.*")) inner = inner.replaceFirst("\\([^()]*\\)", "");
        var own = inner.substring(0, inner.indexOf(')'));
        return own.isBlank() ? 0 : own.split(",").length;
    }

    private static Stream<String> formsIn(ModelFile model) {
        return Stream.concat(model.all(StartEvent.class).stream().map(StartEvent::getCamundaFormRef),
                model.all(UserTask.class).stream().map(UserTask::getCamundaFormRef)).filter(form -> form != null);
    }

    private static Stream<MatchResult> found(Pattern pattern, ModelFile model) {
        try {
            return pattern.matcher(Files.readString(model.file())).results();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The names of messages as our code has them: constants of procedures, each in the one class that owns it. */
    private static List<String> constants() {
        return new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages("org.sharewell")
                .stream().flatMap(type -> type.getFields().stream())
                .filter(field -> field.getRawType().isEquivalentTo(String.class)
                        && field.getModifiers().containsAll(List.of(JavaModifier.STATIC, JavaModifier.FINAL)))
                .map(ModelAgreementTest::value).filter(text -> text.matches("([A-Z][a-z]+){2,}")).toList();
    }

    private static String value(JavaField constant) {
        try {
            var field = constant.reflect();
            field.setAccessible(true);
            return (String) field.get(null);
        } catch (IllegalAccessException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
