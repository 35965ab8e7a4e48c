package org.sharewell.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.sharewell.testing.Agencies;
import org.sharewell.testing.Answers;
import org.sharewell.testing.Jobs;
import org.sharewell.testing.TasklistSession;
import org.sharewell.testing.TestAgency;
import org.sharewell.testing.Walk;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The steps behind a record that is read again: children's social care asks, the police answer. */
abstract class RecordWalk {

    @LocalServerPort
    int port;
    @Autowired
    Agencies agencies;
    @Autowired
    Walk walk;
    @Autowired
    Jobs jobs;

    TestAgency csc;
    TestAgency police;
    String request;
    String answer;

    @BeforeEach
    void twoAgencies() {
        csc = agencies.make("local-authority");
        police = agencies.make("police");
    }

    void asked(Map<String, Object> described) {
        request = walk.start(csc.practitioner(), "request-to-share", Answers.but(Answers.need(), "ownReference",
                UUID.randomUUID().toString()));
        walk.complete(csc.practitioner(), request, "Describe request", described);
        answer = request + "." + police.id();
    }

    /** Asked of the police about a child whose father must not learn of it. */
    void askedWithAMark() {
        var checked = Answers.but(Answers.described(police), "checked", true);
        asked(Answers.but(checked, "people", List.of(Map.of("name", "Carl Brook", "relation", "father",
                "wanted", false, "mustNotLearn", List.of("request")))));
    }

    void decide(Map<String, Object> sent) {
        walk.complete(police.practitioner(), answer, "Decide request", sent);
        jobs.run(answer);
    }

    void follow(Map<String, Object> step) {
        walk.complete(csc.practitioner(), request, "Follow request", step);
        jobs.run(request);
    }

    /** The seven questions for one child, shared in part. */
    static Map<String, Object> inPart() {
        var decision = new HashMap<>(Answers.sharing());
        decision.putAll(Map.of("outcome", "share-part", "withheldKind", "A report on somebody else", "reasonTold",
                "The rest is about another family.", "deliberation", "The uncle is a source."));
        return decision;
    }

    String page(String person, String reference) {
        return read(person, reference).replace("&#39;", "'");
    }

    String text(String person, String reference) {
        return read(person, reference + ".txt");
    }

    private String read(String person, String path) {
        var answered = session(person).get("/record/" + path);
        assertThat(answered.statusCode()).isEqualTo(200);
        return answered.body();
    }

    TasklistSession session(String person) {
        return TasklistSession.of(port, person, Agencies.PASSWORD);
    }
}
