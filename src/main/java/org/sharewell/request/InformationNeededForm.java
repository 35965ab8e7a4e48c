package org.sharewell.request;

import java.util.List;

import org.sharewell.process.StartForm;
import org.springframework.stereotype.Component;

/** The start: is a child in danger, and whom is it about. */
@Component
class InformationNeededForm implements StartForm<InformationNeeded> {

    @Override
    public String id() {
        return "information-needed";
    }

    @Override
    public Class<InformationNeeded> submission() {
        return InformationNeeded.class;
    }

    @Override
    public List<String> problems(InformationNeeded need, String person) {
        return List.of();
    }
}
