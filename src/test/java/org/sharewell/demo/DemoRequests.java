package org.sharewell.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.sharewell.testing.Jobs;
import org.sharewell.testing.TestClock;
import org.sharewell.testing.Walk;
import org.springframework.core.io.Resource;
import org.yaml.snakeyaml.Yaml;

/**
 * The requests that the demonstration begins with: what its people did is done again, each thing at its time and
 * through the form that the task list would have shown them.
 */
final class DemoRequests {

    /** A thing done, and the request that it belongs to. */
    private record Line(int request, Deed deed) { }

    private final Walk walk;
    private final Jobs jobs;
    private final RuntimeService runtime;
    private final TestClock clock;
    private final List<Line> lines;

    DemoRequests(Resource file, ObjectMapper json, Walk walk, Jobs jobs, RuntimeService runtime, TestClock clock) {
        this.walk = walk;
        this.jobs = jobs;
        this.runtime = runtime;
        this.clock = clock;
        this.lines = read(file, json);
    }

    /**
     * Does everything, the oldest first, while no job runs by itself; gives the references in the order of the file, that
     * of a disagreement in place of what it is about.
     */
    List<String> make() {
        // The engine keeps milliseconds: a timer due a part of one later would fire again and again at an instant that stays.
        var started = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var references = new TreeMap<Integer, String>();
        try {
            for (var line : lines) {
                clock.itIs(started.minus(line.deed().ago()));
                var reference = done(line.deed(), references.get(line.request()));
                references.put(line.request(), reference);
                jobsOf(reference);
            }
        } finally {
            clock.goesOn();
        }
        return List.copyOf(references.values());
    }

    private String done(Deed deed, String request) {
        try {
            return does(deed, request);
        } catch (ProcessEngineException refused) {
            throw new IllegalStateException("demo/requests.yaml, " + deed.who() + " " + deed.ago() + " ago: "
                    + refused.getMessage(), refused);
        }
    }

    private String does(Deed deed, String request) {
        if (deed.starts() != null) return walk.start(deed.who(), deed.starts(), about(deed, request));
        if (deed.claims() != null) walk.claim(deed.who(), deed.record(request), deed.claims());
        if (deed.side() != null) walk.complete(deed.who(), request, deed.does(), deed.side(), deed.answers(clock));
        else if (deed.does() != null) {
            // Whoever does it has opened it before.
            if (walk.task(deed.record(request), deed.does()).getAssignee() == null) {
                walk.claim(deed.who(), deed.record(request), deed.does());
            }
            walk.form(deed.who(), deed.record(request), deed.does());
            walk.send(deed.who(), deed.record(request), deed.does(), deed.answers(clock));
        }
        return request;
    }

    /** A disagreement names what it is about; from then on what is done belongs to it. */
    private Map<String, Object> about(Deed deed, String request) {
        var answers = deed.answers(clock);
        if (request != null) answers.put("concerns", deed.record(request));
        return answers;
    }

    /** Answers are carried over, timers fire, mail leaves: for this request, as far as it is due by now. */
    private void jobsOf(String reference) {
        runtime.createProcessInstanceQuery().processInstanceBusinessKeyLike(reference + "%").list().stream()
                .map(ProcessInstance::getBusinessKey).distinct().forEach(jobs::run);
    }

    private static List<Line> read(Resource file, ObjectMapper json) {
        try (var text = file.getInputStream()) {
            List<List<Map<String, Object>>> requests = new Yaml().load(text);
            var lines = new ArrayList<Line>();
            for (var request : requests) {
                json.convertValue(request, new TypeReference<List<Deed>>() { })
                        .forEach(deed -> lines.add(new Line(requests.indexOf(request), deed)));
            }
            lines.sort(Comparator.comparing((Line line) -> line.deed().ago()).reversed());
            return lines;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
