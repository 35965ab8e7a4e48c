package org.sharewell.request;

import java.util.Objects;
import java.util.stream.Collectors;

import org.sharewell.consent.Consents;
import org.sharewell.consent.ConsiderConsent;
import org.sharewell.consent.Gate;
import org.sharewell.consent.GateQuestion;
import org.sharewell.consent.ToConsider;
import org.sharewell.process.Submissions;
import org.springframework.stereotype.Component;

/** Asks the consent gate about a request; an emergency passes it and is completed afterwards (R1, R10). */
@Component
class RequestGate {

    private final ConsiderConsent considerConsent;
    private final Submissions submissions;

    RequestGate(ConsiderConsent considerConsent, Submissions submissions) {
        this.considerConsent = considerConsent;
        this.submissions = submissions;
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
                + "\n" + described.purpose() + "\nLevel of need " + described.level()
                + (described.judgedBecause() == null ? "" : ": " + described.judgedBecause());
        var urgent = "now".equals(described.urgency()) || "yes".equals(request.facts().danger());
        // Whoever describes it holds it from now on (R9), so theirs cannot be the second pair of eyes.
        var answer = considerConsent.begin(new ToConsider(request.id(),
                Objects.requireNonNullElse(described.unit(), request.unit()), submissions.sender(), about, question,
                described.judgedBecause(), described.consents(), urgent, somebodyToAsk));
        return answer.open() || !somebodyToAsk;
    }

    /** What it said last about a request; null where an emergency passed it (R10). */
    Gate.Route route(SharingRequest request) {
        return request.facts().described().harmIfWaits() ? null
                : considerConsent.about(request.id()).orElseThrow().gate().route();
    }
}
