package org.sharewell.consent;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.stereotype.Component;

/**
 * The consent route, as the partnership's table {@code bpmn/consent-gate.dmn} decides it (R1).
 *
 * <p>A stand-alone engine evaluates the table, because the process engine would keep what it was asked in its history.
 */
@Component
public class ConsentGate {

    private static final String TABLE = "/bpmn/consent-gate.dmn";

    private final DmnEngine engine = DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
    private final DmnDecision table;
    private final Map<GateQuestion, Gate> known = new ConcurrentHashMap<>();

    ConsentGate() {
        try (var file = ConsentGate.class.getResourceAsStream(TABLE)) {
            table = engine.parseDecision("consent-gate", file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The decision table " + TABLE + " cannot be read.", unreadable);
        }
    }

    /**
     * May this be asked now, and why or why not? Exactly one rule of the table answers. Each of the few hundred questions
     * that can be put together is evaluated once, since the engine parses the whole table anew for every answer.
     */
    public Gate decide(GateQuestion question) {
        return known.computeIfAbsent(question, this::evaluate);
    }

    private Gate evaluate(GateQuestion question) {
        var answer = engine.evaluateDecisionTable(table, Variables.createVariables()
                .putValue("statutoryFunction", question.statutoryFunction())
                .putValue("cause", question.cause())
                .putValue("level", question.level())
                .putValue("consent", question.consent())
                .putValue("ground", question.ground())).getSingleResult();
        return new Gate(Gate.Route.valueOf(((String) answer.getEntry("route")).toUpperCase(Locale.ROOT).replace('-', '_')),
                answer.getEntry("explanation"), answer.getEntry("clauses"));
    }
}
