package org.sharewell.process;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The class that shows and takes each form, by the form's id. */
@Component
class Forms {

    private final Map<String, TaskForm<?>> taskForms;
    private final Map<String, StartForm<?>> startForms;

    Forms(ObjectProvider<TaskForm<?>> taskForms, ObjectProvider<StartForm<?>> startForms) {
        this.taskForms = taskForms.stream().collect(Collectors.toMap(TaskForm::id, Function.identity()));
        this.startForms = startForms.stream().collect(Collectors.toMap(StartForm::id, Function.identity()));
    }

    TaskForm<?> ofTask(String form) {
        return known(taskForms.get(form), form);
    }

    StartForm<?> ofStart(String form) {
        return known(startForms.get(form), form);
    }

    private static <F> F known(F form, String id) {
        if (form == null) throw new IllegalStateException("No class shows and takes the form " + id + ".");
        return form;
    }
}
