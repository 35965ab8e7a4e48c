package org.sharewell.testing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.Tenant;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.camunda.spin.plugin.variable.SpinValues;
import org.camunda.spin.plugin.variable.value.JsonValue;

/** What people do in Tasklist, as a test: start, open, claim, send a form. Always signed in, never around a form. */
public final class Walk {

    private final ProcessEngine engine;
    private final ObjectMapper json;

    public Walk(ProcessEngine engine, ObjectMapper json) {
        this.engine = engine;
        this.json = json;
    }

    /** Does something while this person is signed in, with their groups and agencies as Tasklist knows them. */
    public <T> T as(String person, Supplier<T> act) {
        var identities = engine.getIdentityService();
        var groups = identities.createGroupQuery().groupMember(person).list().stream().map(Group::getId).toList();
        var tenants = identities.createTenantQuery().userMember(person).includingGroupsOfUser(true).list().stream()
                .map(Tenant::getId).toList();
        identities.setAuthentication(person, groups, tenants);
        try {
            return act.get();
        } finally {
            identities.clearAuthentication();
        }
    }

    /** Sends a start form; returns the reference that the record got. */
    public String start(String person, String process, Map<String, ?> answers) {
        var definition = engine.getRepositoryService().createProcessDefinitionQuery().processDefinitionKey(process)
                .latestVersion().singleResult();
        var instance = as(person, () -> engine.getFormService().submitStartForm(definition.getId(), typed(answers)));
        return engine.getRuntimeService().createProcessInstanceQuery().processInstanceId(instance.getId()).singleResult()
                .getBusinessKey();
    }

    /** The open task of this name in the record with this reference. */
    public Task task(String reference, String name) {
        var task = engine.getTaskService().createTaskQuery().processInstanceBusinessKey(reference).taskName(name)
                .singleResult();
        if (task == null) throw new AssertionError("No task “" + name + "” in " + reference + ", but " + open(reference));
        return task;
    }

    /** The same where each side of the record has a task of this name. */
    public Task task(String reference, String name, String side) {
        return engine.getTaskService().createTaskQuery().processInstanceBusinessKey(reference).taskName(name).list()
                .stream().filter(task -> side.equals(engine.getTaskService().getVariable(task.getId(), "side")))
                .findFirst().orElseThrow(() -> new AssertionError("No task “" + name + "” of the " + side + " side in "
                        + reference + ", but " + open(reference)));
    }

    /** Claims and sends the task of one side, unless they have it already. */
    public void complete(String person, String reference, String name, String side, Map<String, ?> answers) {
        var task = task(reference, name, side);
        as(person, () -> {
            if (task.getAssignee() == null) engine.getTaskService().claim(task.getId(), person);
            engine.getFormService().submitTaskForm(task.getId(), typed(answers));
            return null;
        });
    }

    /** The names of the open tasks in the record with this reference. */
    public List<String> open(String reference) {
        return engine.getTaskService().createTaskQuery().processInstanceBusinessKey(reference).list().stream()
                .map(Task::getName).sorted().toList();
    }

    /** What the form shows to this person: before a claim what is needed to take it, after it the record. */
    public Map<String, Object> form(String person, String reference, String name) {
        var task = task(reference, name);
        var shown = as(person, () -> engine.getFormService().getTaskFormVariables(task.getId()));
        var values = new LinkedHashMap<String, Object>();
        for (var key : shown.keySet()) {
            TypedValue value = shown.getValueTyped(key);
            values.put(key, value instanceof JsonValue list ? read(list.getValueSerialized()) : value.getValue());
        }
        return values;
    }

    public void claim(String person, String reference, String name) {
        var task = task(reference, name);
        as(person, () -> {
            engine.getTaskService().claim(task.getId(), person);
            return null;
        });
    }

    /** Gives a claimed task back to those who may take it. */
    public void putBack(String person, String reference, String name) {
        var task = task(reference, name);
        as(person, () -> {
            engine.getTaskService().claim(task.getId(), null);
            return null;
        });
    }

    /** Sends the form of a task that this person has claimed. */
    public void send(String person, String reference, String name, Map<String, ?> answers) {
        sending(person, reference, name, answers).run();
    }

    /** The same, to be run later: a form that is open in a browser, whatever becomes of its task meanwhile. */
    public Runnable sending(String person, String reference, String name, Map<String, ?> answers) {
        var task = task(reference, name);
        return () -> as(person, () -> {
            engine.getFormService().submitTaskForm(task.getId(), typed(answers));
            return null;
        });
    }

    /** Claims and sends. */
    public void complete(String person, String reference, String name, Map<String, ?> answers) {
        if (task(reference, name).getAssignee() == null) claim(person, reference, name);
        send(person, reference, name, answers);
    }

    private Map<String, Object> typed(Map<String, ?> answers) {
        var typed = new LinkedHashMap<String, Object>();
        answers.forEach((key, value) -> typed.put(key, value instanceof Collection<?> list
                ? SpinValues.jsonValue(write(new ArrayList<>(list))).create() : value));
        return typed;
    }

    private String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private Object read(String text) {
        try {
            return json.readValue(text, Object.class);
        } catch (JsonProcessingException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
