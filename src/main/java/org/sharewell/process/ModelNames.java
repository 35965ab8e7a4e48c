package org.sharewell.process;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.stereotype.Component;

/** What the models are called, as Tasklist and Cockpit show them. */
@Component
public class ModelNames {

    private final RepositoryService models;
    private final AsTheEngine asTheEngine;
    private final Map<String, String> known = new ConcurrentHashMap<>();

    ModelNames(RepositoryService models, AsTheEngine asTheEngine) {
        this.models = models;
        this.asTheEngine = asTheEngine;
    }

    /** The name of the model with this id, {@code request-to-share}; empty where there is none. */
    public Optional<String> of(String procedure) {
        return Optional.ofNullable(known.computeIfAbsent(procedure, this::find));
    }

    private String find(String procedure) {
        return asTheEngine.get(() -> models.createProcessDefinitionQuery().processDefinitionKey(procedure).latestVersion()
                .list().stream().findFirst().map(ProcessDefinition::getName).orElse(null));
    }
}
