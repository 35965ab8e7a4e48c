package org.sharewell.request;

import java.util.Objects;
import java.util.stream.Collectors;

import org.sharewell.consent.Consents;
import org.sharewell.consent.ConsiderConsent;
import org.sharewell.consent.GateQuestion;
import org.springframework.stereotype.Component;

/** Asks the consent gate about a request; an emergency passes it and is completed afterwards (R1, R10). */
@Component
class RequestGate {

    private final ConsiderConsent considerConsent;

    RequestGate(ConsiderConsent considerConsent) {
        this.considerConsent = considerConsent;
    }

    /**
     * True if nothing stands before asking.
     *
     * @param somebodyToAsk false if everybody was asked already: then the gate's answer is kept and holds nothing back
     */
    boolean mayBeAsked(SharingRequest request, Described described, boolean somebodyToAsk) {
        if (described.harmIfWaits()) return true;
        var question = new GateQuestion(described.statutoryFunction(), described.causeWithFacts(),
                Integer.parseInt(described.level()), Consents.state(described.consents()),
                described.ground() == null ? "none" : "given");
        var about = described.children().stream().map(Child::named).collect(Collectors.joining(", "))
                + "\n" + described.purpose()
                + (described.causeFacts() == null ? "" : "\n" + described.causeFacts());
        var unit = Objects.requireNonNullElse(described.unit(), request.unit());
        var answer = considerConsent.begin(request.id(), unit, request.asker(), about, question, described.consents());
        return answer.open() || !somebodyToAsk;
    }
}
