package org.sharewell.process;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Every form of the application by its id, with what its {@code .form} file lets in and says. */
@Component
public class Forms {

    private final Map<String, TaskForm<?>> taskForms;
    private final Map<String, StartForm<?>> startForms;
    private final Map<String, FormSchema> schemas = new ConcurrentHashMap<>();
    private final ObjectMapper json;

    Forms(ObjectProvider<TaskForm<?>> taskForms, ObjectProvider<StartForm<?>> startForms, ObjectMapper json) {
        this.taskForms = taskForms.stream().collect(Collectors.toMap(TaskForm::id, Function.identity()));
        this.startForms = startForms.stream().collect(Collectors.toMap(StartForm::id, Function.identity()));
        this.json = json;
    }

    TaskForm<?> ofTask(String form) {
        return known(taskForms.get(form), form);
    }

    StartForm<?> ofStart(String form) {
        return known(startForms.get(form), form);
    }

    FormSchema schema(String process, String form) {
        return schemas.computeIfAbsent("forms/" + process + "/" + form + ".form", file -> FormSchema.of(file, json));
    }

    /**
     * The words of a form, so that a record says what was asked and answered as the form said it.
     *
     * @throws IllegalStateException if there is no such form
     */
    public FormWords words(String process, String form) {
        return new FormWords(schema(process, form).fields());
    }

    private static <F> F known(F form, String id) {
        if (form == null) throw new IllegalStateException("No class shows and takes the form " + id + ".");
        return form;
    }
}
