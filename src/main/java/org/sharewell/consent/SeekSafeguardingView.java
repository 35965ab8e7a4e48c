package org.sharewell.consent;

import java.util.Date;
import java.util.Map;

import org.sharewell.process.Messages;
import org.springframework.stereotype.Component;

/** The safeguarding lead's view as its model asks for it, waited for or beside the asking (R1). */
@Component("seekSafeguardingView")
public class SeekSafeguardingView {

    private final SafeguardingViews views;
    private final Waits waits;
    private final Messages messages;

    SeekSafeguardingView(SafeguardingViews views, Waits waits, Messages messages) {
        this.views = views;
        this.waits = waits;
        this.messages = messages;
    }

    /** The reference of the next view on a request: the request's, and a number; for the model. */
    public String newReference(String request) {
        return request + "-view-" + (views.ofRequest(request).size() + 1);
    }

    /**
     * Asks for a view that nobody waits for.
     *
     * @param answers what the model needs to know: {@code unit}, {@code starter} and what lists show
     */
    void meanwhile(String request, String agency, Map<String, Object> answers) {
        messages.begin("seek-safeguarding-view", newReference(request), agency, answers);
    }

    /** When the safeguarding lead is reminded; for the model. */
    public Date reminder(String reference) {
        return Date.from(waits.of(reference).remindAt());
    }

    /** When the view should be given; for the model. */
    public Date due(String reference) {
        return Date.from(waits.of(reference).dueAt());
    }
}
