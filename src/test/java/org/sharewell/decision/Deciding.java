package org.sharewell.decision;

import static org.sharewell.testing.Answers.but;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.sharewell.register.Register;
import org.sharewell.register.RegisterEntry;
import org.sharewell.testing.Agencies;
import org.sharewell.testing.Answers;
import org.sharewell.testing.Jobs;
import org.sharewell.testing.Mailbox;
import org.sharewell.testing.TestAgency;
import org.sharewell.testing.TestClock;
import org.sharewell.testing.Walk;
import org.springframework.beans.factory.annotation.Autowired;

/** The steps of which the walks through {@code answer-request} are made: one agency asks another. */
abstract class Deciding {

    static final String DECIDE = "Decide request";
    static final String FOLLOW = "Follow request";
    static final String READ = "Read information";

    @Autowired
    Agencies agencies;
    @Autowired
    Walk walk;
    @Autowired
    Jobs jobs;
    @Autowired
    Mailbox mailbox;
    @Autowired
    TestClock clock;
    @Autowired
    Register register;
    @Autowired
    HistoryService history;
    @Autowired
    RuntimeService runtime;
    @Autowired
    ObjectMapper json;

    TestAgency csc;
    TestAgency police;
    String request;
    String answer;

    /** Children's social care asks the police about one child, in an enquiry into significant harm. */
    void policeAreAsked() {
        policeAreAsked(Map.of());
    }

    /** The same, with some of it described otherwise. */
    void policeAreAsked(Map<String, ?> otherwise) {
        asks(agencies.make("local-authority"), agencies.make("police"), otherwise);
    }

    void asks(TestAgency asking, TestAgency asked, Map<String, ?> otherwise) {
        csc = asking;
        police = asked;
        var described = Answers.described(police);
        described.putAll(otherwise);
        request = walk.start(csc.practitioner(), "request-to-share", Answers.need());
        walk.complete(csc.practitioner(), request, "Describe request", described);
        answer = request + "." + police.id();
    }

    /** Somebody of the police sends this, and the job that tells the asker runs. */
    void policeAnswer(Map<String, ?> sent) {
        policeSend(sent);
        jobs.run(answer);
    }

    void policeSend(Map<String, ?> sent) {
        walk.complete(police.practitioner(), answer, DECIDE, sent);
    }

    void askerTakes(Map<String, ?> step) {
        walk.complete(csc.practitioner(), request, FOLLOW, step);
        jobs.run(request);
    }

    /** What the asker reads about this answer while following the request. */
    @SuppressWarnings("unchecked")
    String askerSees() {
        var rows = (List<Map<String, Object>>) walk.form(csc.practitioner(), request, FOLLOW).get("answers");
        return Stream.of("state", "stand", "words").map(part -> rows.get(0).get(part).toString())
                .filter(words -> !words.isBlank()).collect(Collectors.joining(" "));
    }

    /** What the asker reads of the share with this number. */
    Map<String, Object> received(int number) {
        return walk.form(csc.practitioner(), answer + "-" + number, READ);
    }

    /** Whether anything was delivered under this number, open or put away. */
    boolean delivered(int number) {
        return history.createHistoricProcessInstanceQuery().processDefinitionKey("receive-information")
                .processInstanceBusinessKey(answer + "-" + number).count() == 1;
    }

    /** Id of the end event at which the answer ended; null while it runs. */
    String ended() {
        return history.createHistoricProcessInstanceQuery().processDefinitionKey("answer-request")
                .processInstanceBusinessKey(answer).singleResult().getEndActivityId();
    }

    List<String> events() {
        return register.about(answer).stream().map(entry -> entry.entry().event()).toList();
    }

    List<RegisterEntry> decisions() {
        return register.about(answer).stream().filter(entry -> entry.entry().decision() != null).toList();
    }

    /** The facts of the newest decision as they stand in the register. */
    JsonNode facts() {
        return facts(decisions().get(decisions().size() - 1));
    }

    JsonNode facts(RegisterEntry entry) {
        try {
            return json.readTree(entry.entry().payload());
        } catch (JsonProcessingException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    /** The subjects of all mail that this person got about an event, after its job has run. */
    List<String> mailTo(String person, String event) {
        jobs.run(event);
        return mailbox.of(address(person)).stream().map(Mailbox.Received::subject).toList();
    }

    /** {@code practitioner.police-7} is {@code practitioner@police-7.example}. */
    static String address(String person) {
        var dot = person.lastIndexOf('.');
        return person.substring(0, dot) + "@" + person.substring(dot + 1) + ".example";
    }

    /** The seven questions for one child, with some of them answered otherwise, as key and value. */
    static Map<String, Object> deciding(Map<String, Object> answers, Object... otherwise) {
        var decision = answers;
        for (int i = 0; i < otherwise.length; i += 2) decision = but(decision, (String) otherwise[i], otherwise[i + 1]);
        return decision;
    }

    static Map<String, Object> sharing(Object... otherwise) {
        return deciding(Answers.sharing(), otherwise);
    }

    static Map<String, Object> refusing(Object... otherwise) {
        return deciding(Answers.refusing(), otherwise);
    }

    /** A form that shares, with these decisions, one for each child. */
    @SafeVarargs
    static Map<String, Object> shared(Map<String, Object>... decisions) {
        return but(Answers.shared(), "decisions", List.of(decisions));
    }

    @SafeVarargs
    static Map<String, Object> notShared(Map<String, Object>... decisions) {
        return but(Answers.notShared(), "decisions", List.of(decisions));
    }

    static Map<String, Object> emergency() {
        return Map.of("answer", "decide", "harmIfWaits", true, "harmSentence", "She is with him now.",
                "items", List.of(Map.of("about", "1", "topic", "Where she is", "content", "At her uncle's in Bedgrove")));
    }

    static Map<String, Object> question() {
        return Map.of("answer", "question-back", "question", "Which of the two addresses is hers?");
    }
}
