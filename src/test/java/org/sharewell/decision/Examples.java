package org.sharewell.decision;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.sharewell.testing.Answers;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.core.io.ClassPathResource;

/** What the rules of this module look at: complete and right, to be changed by the test that wants something else. */
final class Examples {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
    static final String POLICE = "police";

    private static final ObjectMapper JSON = JsonMapper.builder().findAndAddModules().build();

    private Examples() { }

    /** The catalogue that comes with Sharewell. */
    static LegalBases catalogue() {
        return shipped("legal-bases", LegalBases.class);
    }

    /** The methods that come with Sharewell. */
    static SecureMethods methods() {
        return shipped("secure-methods", SecureMethods.class);
    }

    private static <T> T shipped(String settings, Class<T> type) {
        try {
            var sources = new MutablePropertySources();
            new YamlPropertySourceLoader().load(settings, new ClassPathResource(settings + ".yaml"))
                    .forEach(sources::addLast);
            return new Binder(ConfigurationPropertySources.from(sources)).bind("sharewell." + settings, type).get();
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    /** The seven questions for one child, answered with yes; then some of them otherwise, as key and value. */
    static ChildDecision sharing(Object... changes) {
        return JSON.convertValue(changed(Answers.sharing(), changes), ChildDecision.class);
    }

    /** The seven questions for one child, answered with no. */
    static ChildDecision refusing(Object... changes) {
        return JSON.convertValue(changed(Answers.refusing(), changes), ChildDecision.class);
    }

    /** A whole form that shares about one child. */
    static Sent shared(Object... changes) {
        return JSON.convertValue(changed(Answers.shared(), changes), Sent.class);
    }

    /** A whole form that does not share about one child. */
    static Sent notShared(Object... changes) {
        return JSON.convertValue(changed(Answers.notShared(), changes), Sent.class);
    }

    /** One of the short answers, or an emergency. */
    static Sent sent(Object... values) {
        return JSON.convertValue(changed(Map.of(), values), Sent.class);
    }

    /** What is asked of the police about one child, without a fear of harm. */
    static Asked asked(Object... changes) {
        return JSON.convertValue(changed(Map.ofEntries(Map.entry("reference", "R26-00042.police"),
                Map.entry("request", "R26-00042"), Map.entry("unit", POLICE), Map.entry("askingUnit", "csc"),
                Map.entry("asker", "ann"), Map.entry("urgency", "routine"), Map.entry("askedAt", NOW.toString()),
                Map.entry("children", children("Maya Brook")), Map.entry("people", List.of()),
                Map.entry("purpose", "To find out whether Maya is safe."), Map.entry("function", "Enquiries"),
                Map.entry("needed", "Attendances since January."), Map.entry("why", "They saw Maya last."),
                Map.entry("told", "Bruises were seen at school."), Map.entry("consents", List.of()),
                Map.entry("marks", List.of()), Map.entry("replies", List.of())), changes), Asked.class);
    }

    static List<Map<String, String>> children(String... names) {
        return List.of(names).stream().map(name -> Map.of("name", name, "known", "birth date not known")).toList();
    }

    static Map<String, Object> item(String about, String content) {
        return Map.of("about", about, "topic", "Attendances", "content", content, "kind", "fact");
    }

    /** An answer of the police that was asked now: reminded after two hours, due after four, climbing after five and six. */
    static Answer answer(Sent... decided) {
        var answer = new Answer("R26-00042.police", null, "R26-00042", POLICE, "open", NOW, NOW.plusSeconds(7200),
                NOW.plusSeconds(14400), NOW.plusSeconds(18000), NOW.plusSeconds(21600), new Answer.Given(null, null, null, null));
        for (var sent : decided) answer = answer.deciding(sent, "bob", NOW);
        return answer;
    }

    /** What a question finds wrong with the only child's answers, where the police decide. */
    static List<String> problems(Question question, ChildDecision child) {
        return problems(question, child, asked());
    }

    static List<String> problems(Question question, ChildDecision child, Asked asked) {
        return question.problems(child, circumstances(asked, POLICE, TODAY));
    }

    static Question.Circumstances circumstances(Asked asked, String kind, LocalDate today) {
        return new Question.Circumstances(asked, shared(), 1, false, catalogue(), kind, today);
    }

    private static Map<String, Object> changed(Map<String, ?> values, Object... changes) {
        var all = new HashMap<String, Object>(values);
        for (int i = 0; i < changes.length; i += 2) all.put((String) changes[i], plain(changes[i + 1]));
        return all;
    }

    private static Object plain(Object value) {
        if (value instanceof ChildDecision child) return JSON.convertValue(child, Map.class);
        return value instanceof List<?> list ? new ArrayList<>(list.stream().map(Examples::plain).toList()) : value;
    }
}
