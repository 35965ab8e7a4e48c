package org.sharewell.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.springframework.core.io.Resource;
import org.yaml.snakeyaml.Yaml;

/** The people whom the demo's partnership file names, in the order of the file, to be told to whoever tries it. */
final class DemoPeople {

    /**
     * Somebody to sign in as.
     *
     * @param where the agency or team, as the file names it; empty where the person is the partnership's own
     * @param role what they are there; empty where the file says nothing
     */
    record Person(String id, String name, String where, String role, String password) { }

    private DemoPeople() { }

    /** Nobody, where there is no such file. */
    static List<Person> in(Resource file) {
        if (!file.exists()) return List.of();
        try (var text = file.getInputStream()) {
            var people = new ArrayList<Person>();
            collect(new Yaml().load(text), "", people);
            return people;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void collect(Object node, String where, List<Person> people) {
        if (node instanceof Map<?, ?> entries) {
            var here = text(entries, "name").isEmpty() ? where : join(where, text(entries, "name"));
            entries.forEach((key, value) -> {
                if (key.equals("people")) members(value).forEach(person -> people.add(person(person, here)));
                else collect(value, here, people);
            });
        } else if (node instanceof List<?> list) {
            list.forEach(element -> collect(element, where, people));
        }
    }

    /** A list of people, or a map from each one's id to the rest. */
    private static Stream<Map<?, ?>> members(Object people) {
        if (people instanceof List<?> list) return list.stream().map(person -> (Map<?, ?>) person);
        return ((Map<?, ?>) people).entrySet().stream().map(person -> {
            var withId = new LinkedHashMap<Object, Object>((Map<?, ?>) person.getValue());
            withId.putIfAbsent("id", person.getKey());
            return withId;
        });
    }

    private static Person person(Map<?, ?> person, String where) {
        var name = text(person, "name").isEmpty()
                ? join(text(person, "first-name"), text(person, "last-name")).replace(", ", " ") : text(person, "name");
        var role = text(person, "role").isEmpty() ? text(person, "roles") : text(person, "role");
        return new Person(text(person, "id"), name, where, role, text(person, "password"));
    }

    private static String text(Map<?, ?> entries, String key) {
        var value = entries.get(key);
        if (value instanceof List<?> list) return String.join(", ", list.stream().map(String::valueOf).toList());
        return value == null || value instanceof Map ? "" : value.toString();
    }

    private static String join(String one, String other) {
        return one.isEmpty() ? other : other.isEmpty() ? one : one + ", " + other;
    }
}
