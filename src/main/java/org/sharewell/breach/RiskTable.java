package org.sharewell.breach;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.stereotype.Component;

/**
 * The risk to the people affected by a data breach, as the partnership's table {@code bpmn/data-breach-risk.dmn} decides it
 * (C40; R32).
 *
 * <p>A stand-alone engine evaluates the table, because the process engine would keep what it was asked in its history.
 */
@Component
class RiskTable {

    private static final String TABLE = "/bpmn/data-breach-risk.dmn";

    private final DmnEngine engine = DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
    private final DmnDecision table;
    private final Map<RiskQuestion, Risk> known = new ConcurrentHashMap<>();

    RiskTable() {
        try (var file = RiskTable.class.getResourceAsStream(TABLE)) {
            table = engine.parseDecision("data-breach-risk", file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The decision table " + TABLE + " cannot be read.", unreadable);
        }
    }

    /** How high the risk is, and why. Exactly one rule of the table answers; each question is evaluated once. */
    Risk decide(RiskQuestion question) {
        return known.computeIfAbsent(question, this::evaluate);
    }

    private Risk evaluate(RiskQuestion question) {
        var answer = engine.evaluateDecisionTable(table, Variables.createVariables()
                .putValue("severity", question.severity()).putValue("likelihood", question.likelihood())
                .putValue("receiver", question.receiver()).putValue("recovered", question.recovered())
                .putValue("encrypted", question.encrypted()).putValue("vulnerable", question.vulnerable()))
                .getSingleResult();
        return new Risk(Risk.Level.of(answer.getEntry("risk")), answer.getEntry("explanation"));
    }
}
