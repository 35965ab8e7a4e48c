package org.sharewell.bench;

import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.camunda.spin.plugin.variable.SpinValues;
import org.sharewell.Sharewell;
import org.sharewell.testing.Answers;
import org.sharewell.testing.TestAgency;

/** Sharewell as it is: forms, policies, the record, the register, who read what, drafts. */
final class SharewellSide extends Side {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final String process;
    private final Map<Partner, Map<Work, Map<String, Object>>> answers = new LinkedHashMap<>();
    private final Map<Partner, String> children = new ConcurrentHashMap<>();

    SharewellSide(String name, Map<String, Object> settings) {
        super(name, Applications.start(Sharewell.class, settings));
        process = engine().getRepositoryService().createProcessDefinitionQuery().processDefinitionKey("request-to-share")
                .latestVersion().singleResult().getId();
        Partner.ALL.forEach(asker -> answers.put(asker, answers(asker)));
    }

    private static Map<Work, Map<String, Object>> answers(Partner asker) {
        var all = new EnumMap<Work, Map<String, Object>>(Work.class);
        all.put(Work.SHARE, typed(Answers.shared()));
        all.put(Work.NOT_SHARE, typed(Answers.notShared()));
        all.put(Work.READ, typed(Map.of("passOn", "as-said")));
        all.put(Work.CLOSE, typed(Map.of("step", "close", "content", "yes")));
        return all;
    }

    private static TestAgency asked(Partner partner) {
        return new TestAgency(partner.agency(), Map.of());
    }

    @Override
    String start(Partner asker, long number) {
        children.put(asker, child(number));
        // The same start sent again by the same person is one start.
        var need = typed(Answers.but(Answers.need(), "about", children.get(asker) + ", " + number));
        return engine().getFormService().submitStartForm(process, need).getBusinessKey();
    }

    @Override
    void complete(String task, Work work, Partner asker) {
        engine().getFormService().submitTaskForm(task, work == Work.DESCRIBE ? described(asker)
                : answers.get(asker).get(work));
    }

    private Map<String, Object> described(Partner asker) {
        return typed(Answers.but(Answers.described(asked(asker.first()), asked(asker.second())), "children",
                List.of(Map.of("name", children.get(asker), "birthDateIs", "not-known", "wanted", true))));
    }

    /** One of a thousand children, so that each agency has dealt with them before; no two of them sound alike. */
    private static String child(long number) {
        return "Maya " + Long.toString(number % 1000 + 1000).chars().mapToObj(digit -> "BTKFSLMNRJ".charAt(digit - '0')
                + "a").collect(Collectors.joining());
    }

    /** As Tasklist sends them: lists as JSON. */
    private static Map<String, Object> typed(Map<String, ?> answers) {
        var typed = new LinkedHashMap<String, Object>();
        answers.forEach((key, value) -> typed.put(key, value instanceof Collection<?> list ? json(list) : value));
        return typed;
    }

    private static Object json(Collection<?> list) {
        try {
            return SpinValues.jsonValue(JSON.writeValueAsString(list)).create();
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
