package org.sharewell.process;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import jakarta.servlet.http.HttpServletResponse;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/** Says no in one sentence that a screen can show as it is, and makes it known that somebody was refused. */
@Component
public class Refusals {

    private static final Logger log = LoggerFactory.getLogger(Refusals.class);

    private final ObjectMapper json;
    private final ApplicationEventPublisher events;
    private final Counter counter;

    Refusals(ObjectMapper json, ApplicationEventPublisher events, MeterRegistry meters) {
        this.json = json;
        this.events = events;
        this.counter = Counter.builder("sharewell.calls.refused")
                .description("Calls refused because they were not the caller's to make").register(meters);
    }

    /** The shape in which Tasklist expects an error, so that it shows the sentence. */
    void answer(HttpServletResponse response, int status, String sentence) throws IOException {
        var body = json.writeValueAsString(Map.of("type", "Refused", "message", sentence))
                .getBytes(StandardCharsets.UTF_8);
        response.setStatus(status);
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.setHeader("Cache-Control", "no-store");
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    /** Counts it, logs it and lets it be entered in the register. */
    public void makeKnown(CallRefused refused) {
        counter.increment();
        log.warn("Refused to {}: {} {}", refused.person(), refused.method(), refused.path());
        events.publishEvent(refused);
    }
}
