package org.sharewell.request;

import java.util.List;

import org.sharewell.process.Fields;
import org.sharewell.process.StartForm;
import org.springframework.stereotype.Component;

/** The start: is a child in danger, what kind of enquiry is it, and whom is it about. */
@Component
class InformationNeededForm implements StartForm<InformationNeeded> {

    private final KindsOfEnquiry kinds;

    InformationNeededForm(KindsOfEnquiry kinds) {
        this.kinds = kinds;
    }

    @Override
    public String id() {
        return "information-needed";
    }

    @Override
    public Class<InformationNeeded> submission() {
        return InformationNeeded.class;
    }

    @Override
    public Fields choices() {
        return Fields.none().options("kinds", kinds.options());
    }

    @Override
    public List<String> problems(InformationNeeded need, String person) {
        return List.of();
    }
}
