package org.sharewell.partnership;

import java.util.List;
import java.util.stream.Collectors;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/**
 * Reads YAML strictly: an unknown or repeated key is refused with its place.
 *
 * <p>Spring's own binding is not used because it passes over keys it does not know, and a key such as
 * {@code csc/assessment} loses its slash there.
 */
final class YamlText {

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
            .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private YamlText() { }

    /** @throws PartnershipFileRefused when it is no YAML, or says something that nobody asked for */
    static WrittenFile read(String text) {
        var tree = MAPPER.<JsonNode>valueToTree(tree(text));
        if (!tree.isObject()) throw Place.WHOLE_FILE.refuse("it is empty; name its agencies, people and partnership.");
        try {
            return MAPPER.treeToValue(tree, WrittenFile.class);
        } catch (UnrecognizedPropertyException unknown) {
            var known = unknown.getKnownPropertyIds().stream().map(Object::toString).sorted()
                    .collect(Collectors.joining(", "));
            var path = unknown.getPath();
            throw place(tree, path.subList(0, path.size() - 1))
                    .refuse("\"" + unknown.getPropertyName() + "\" means nothing here; it can be " + known + ".");
        } catch (JsonMappingException unreadable) {
            throw place(tree, unreadable.getPath())
                    .refuse("a list stands where a text belongs, or a text where more belongs.");
        } catch (JsonProcessingException unreadable) {
            throw Place.WHOLE_FILE.refuse("it cannot be read.");
        }
    }

    private static Object tree(String text) {
        try {
            var options = new LoaderOptions();
            options.setAllowDuplicateKeys(false);
            var dumper = new DumperOptions();
            return new Yaml(new SafeConstructor(options), new Representer(dumper), dumper, options,
                    new EverythingIsText()).load(text);
        } catch (MarkedYAMLException unreadable) {
            var line = unreadable.getProblemMark() == null ? 1 : unreadable.getProblemMark().getLine() + 1;
            throw Place.WHOLE_FILE.within("line " + line).refuse("this is no YAML: " + unreadable.getProblem() + ".");
        }
    }

    private static Place place(JsonNode tree, List<JsonMappingException.Reference> path) {
        var place = Place.WHOLE_FILE;
        var node = tree;
        for (var step : path) {
            if (step.getFieldName() != null) {
                node = node.path(step.getFieldName());
                place = place.within(step.getFieldName());
            } else {
                node = node.isArray() ? node.path(step.getIndex()) : node;
                var entry = "entry " + (step.getIndex() + 1);
                place = place.within(node.hasNonNull("id") ? node.get("id").asText() : entry);
            }
        }
        return place;
    }

    /** A telephone number keeps its leading zero, and a day stays as it was written. */
    private static final class EverythingIsText extends Resolver {

        @Override
        protected void addImplicitResolvers() {
            addImplicitResolver(Tag.MERGE, MERGE, "<");
            addImplicitResolver(Tag.NULL, NULL, "~nN\0");
            addImplicitResolver(Tag.NULL, EMPTY, null);
        }
    }
}
