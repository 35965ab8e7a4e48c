package org.sharewell.process;

import java.util.Optional;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;

/** What one of our forms said when it refused a submission, without what the engine puts around it. */
final class FormRefusal {

    private static final Pattern WRAPPED = Pattern.compile(
            "Cannot (?:submit task form|instantiate process definition) \\S+: (?<text>.+)", Pattern.DOTALL);

    private FormRefusal() { }

    /**
     * Empty if this is another error. The engine wraps its own findings about a value in the same words but gives them
     * another type, {@code InvalidRequestException}.
     */
    static Optional<String> in(byte[] body) {
        return CallBodies.object(body)
                .filter(error -> "RestException".equals(error.path("type").textValue()))
                .map(error -> error.path("message")).map(JsonNode::textValue)
                .map(WRAPPED::matcher).filter(matcher -> matcher.matches()).map(matcher -> matcher.group("text"));
    }
}
