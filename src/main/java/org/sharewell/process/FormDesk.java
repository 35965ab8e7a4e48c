package org.sharewell.process;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.form.FormFieldImpl;
import org.camunda.bpm.engine.impl.form.TaskFormDataImpl;
import org.camunda.bpm.engine.impl.form.type.StringFormType;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.camunda.spin.plugin.variable.SpinValues;
import org.camunda.spin.plugin.variable.value.JsonValue;
import org.springframework.stereotype.Component;

/**
 * Where forms are shown and taken. The record is shown here and nowhere else, so here it is entered who read what; what
 * is sent is checked here, and an accepted form goes on as one transient variable.
 */
@Component
class FormDesk {

    private final Forms forms;
    private final FormFiles files;
    private final Submissions submissions;
    private final Readings readings;
    private final Drafts drafts;
    private final RecentStarts recentStarts;
    private final Memberships memberships;
    private final ClosedRecords closed;

    FormDesk(Forms forms, FormFiles files, Submissions submissions, Readings readings, Drafts drafts,
             RecentStarts recentStarts, Memberships memberships, ClosedRecords closed) {
        this.forms = forms;
        this.files = files;
        this.submissions = submissions;
        this.readings = readings;
        this.drafts = drafts;
        this.recentStarts = recentStarts;
        this.memberships = memberships;
        this.closed = closed;
    }

    boolean isClosed(ClosedRecords.Met record, String person) {
        return closed.isClosed(record, person);
    }

    void show(String process, String id, FormTask task, TaskFormDataImpl data) {
        var form = forms.ofTask(id);
        var fields = task.claimed() ? form.opened(task) : form.offered(task);
        var values = new LinkedHashMap<String, Object>(fields.values());
        values.put("claimed", task.claimed());
        if (task.claimed()) {
            readings.record(task);
            drafts.of(task.id(), task.person(), form.version(task))
                    .ifPresent(draft -> overlay(files.schema(process, id), draft, values));
        }
        fields.options().forEach((key, options) -> data.getFormFields().add(field(key, options)));
        values.forEach((key, value) -> data.getFormFields().add(field(key, value)));
    }

    /** What the person had typed stands over what the record says, except in fields that only show. */
    private static void overlay(FormSchema schema, Map<String, Object> draft, Map<String, Object> values) {
        draft.forEach((key, value) -> {
            var field = schema.fields().get(key);
            if (field != null && !field.shownOnly()) values.put(key, value);
        });
    }

    void accept(String process, String id, FormTask task, VariableMap sent, VariableScope scope) {
        submissions.accept(check(forms.ofTask(id), process, task, sent), scope);
    }

    /** A decision without its record cannot be completed: not by a REST call, not by an administrator. */
    void refuseWithoutForm(VariableScope task) {
        if (!submissions.isAccepted(task)) {
            refuse(List.of("This work is finished with its form, so that the record is made. Open it in Tasklist."));
        }
    }

    private <T> String check(TaskForm<T> form, String process, FormTask task, VariableMap sent) {
        var checked = files.schema(process, form.id()).check(plain(sent), form.choices(task).options());
        refuse(checked.problems());
        var text = submissions.write(checked.accepted());
        refuse(form.problems(submissions.read(text, form.submission()), task));
        return text;
    }

    void acceptStart(String process, String id, String person, VariableMap sent, VariableScope scope) {
        var accepted = checkStart(forms.ofStart(id), process, person, sent);
        if (recentStarts.again(person, process, accepted)) {
            refuse(List.of("You sent this a moment ago, and it is in your task list. Nothing was started a second time."));
        }
        submissions.accept(accepted, scope);
    }

    private <T> String checkStart(StartForm<T> form, String process, String person, VariableMap sent) {
        var checked = files.schema(process, form.id()).check(plain(sent), startChoices(form.id(), person));
        refuse(checked.problems());
        var text = submissions.write(checked.accepted());
        refuse(form.problems(submissions.read(text, form.submission()), person));
        return text;
    }

    /** The options of a start form's lists, by their {@code valuesKey}, for this person. */
    Map<String, List<Option>> startChoices(String id, String person) {
        var choices = new HashMap<>(forms.ofStart(id).choices().options());
        choices.put("myAgencies", memberships.agenciesByName(person));
        return choices;
    }

    /** What a start form shows to everybody, by its keys. */
    Map<String, Object> startShown(String id) {
        return forms.ofStart(id).choices().values();
    }

    /** A sentence a line, which Tasklist shows as a list. */
    static void refuse(List<String> problems) {
        if (!problems.isEmpty()) {
            throw new FormFieldValidationException("form", String.join("\n", problems));
        }
    }

    private Map<String, Object> plain(VariableMap sent) {
        var values = new TreeMap<String, Object>();
        for (var key : sent.keySet()) {
            TypedValue value = sent.getValueTyped(key);
            values.put(key, value instanceof JsonValue list
                    ? submissions.read(list.getValueSerialized(), Object.class) : value == null ? null : value.getValue());
        }
        return values;
    }

    private FormFieldImpl field(String key, Object value) {
        var field = new FormFieldImpl();
        field.setId(key);
        field.setType(new StringFormType());
        field.setValue(value instanceof List<?> ? SpinValues.jsonValue(submissions.write(value)).create()
                : Variables.untypedValue(value));
        return field;
    }
}
