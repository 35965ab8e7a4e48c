package org.sharewell.process;

import org.camunda.bpm.engine.impl.core.model.PropertyKey;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.repository.ProcessDefinition;

/**
 * Procedures that belong to two agencies at once, or to the partnership: their models say so by an extension property,
 * and their instances have no tenant, so that only the grants on their tasks open them.
 */
final class BetweenAgencies {

    static final String PROPERTY = "betweenAgencies";

    private static final PropertyKey<Boolean> KEY = new PropertyKey<>(PROPERTY);

    private BetweenAgencies() { }

    /** Keeps what the model says of its process. */
    static void read(Element process, ProcessDefinitionEntity definition) {
        var extensions = process.element("extensionElements");
        var properties = extensions == null ? null : extensions.element("properties");
        if (properties == null) return;
        definition.getProperties().set(KEY, properties.elements("property").stream()
                .anyMatch(property -> PROPERTY.equals(property.attribute("name"))
                        && "true".equals(property.attribute("value"))));
    }

    /** Whether instances of this definition belong to no single agency. */
    static boolean is(ProcessDefinition definition) {
        return Boolean.TRUE.equals(((ProcessDefinitionEntity) definition).getProperties().get(KEY));
    }
}
