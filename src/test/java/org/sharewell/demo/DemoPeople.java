package org.sharewell.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.springframework.core.io.Resource;
import org.yaml.snakeyaml.Yaml;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** The people whom the demo's partnership file names, in its order, for whoever wants to sign in as one of them. */
final class DemoPeople {

    /**
     * Somebody to sign in as.
     *
     * @param is what they are and where: "practitioner (Oakfield Primary School)"
     * @param password empty where the file gives none
     */
    record Person(String id, String name, String is, String password) { }

    private DemoPeople() { }

    /** Nobody, where there is no such file. */
    static List<Person> in(Resource file) {
        if (!file.exists()) return List.of();
        try (var text = file.getInputStream()) {
            JsonNode partnership = new ObjectMapper().valueToTree(new Yaml().load(text));
            var units = names(partnership.path("agencies"));
            return partnership.path("people").valueStream()
                    .map(person -> person(person, units, partnership.path("partnership"))).toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Map<String, String> names(JsonNode agencies) {
        var names = new HashMap<String, String>();
        agencies.forEach(agency -> {
            var id = agency.path("id").asText();
            var name = agency.path("name").asText();
            names.put(id, name);
            agency.path("teams").forEach(team ->
                    names.put(id + "/" + team.path("id").asText(), name + ", " + team.path("name").asText()));
        });
        return names;
    }

    private static Person person(JsonNode person, Map<String, String> units, JsonNode partnership) {
        var id = person.path("id").asText();
        var inAgencies = person.path("roles").propertyStream()
                .map(post -> roles(post.getValue()) + " (" + units.getOrDefault(post.getKey(), post.getKey()) + ")");
        var ofPartnership = partnership.propertyStream()
                .filter(role -> role.getValue().valueStream().anyMatch(holder -> holder.asText().equals(id)))
                .map(role -> words(role.getKey()) + " (the partnership)");
        var is = String.join("; ", Stream.concat(inAgencies, ofPartnership).toList());
        return new Person(id, person.path("first-name").asText() + " " + person.path("last-name").asText(), is,
                person.path("password").asText());
    }

    private static String roles(JsonNode roles) {
        return roles.isArray() ? String.join(", ", roles.valueStream().map(role -> words(role.asText())).toList())
                : words(roles.asText());
    }

    private static String words(String role) {
        return role.replace('-', ' ');
    }
}
