package org.sharewell.request;

import java.time.Clock;
import java.util.List;

import org.sharewell.consent.ConsiderConsent;
import org.sharewell.consent.Considered;
import org.sharewell.decision.AnswerSeen;
import org.springframework.stereotype.Component;

/** Takes the step that the asker chose while following a request, as a whole or of one agency (R4, R9). */
@Component
class NextSteps {

    private final SharingRequests requests;
    private final AskedAgencies agencies;
    private final RequestToShare requestToShare;
    private final ConsiderConsent considerConsent;
    private final WhomToAsk whomToAsk;
    private final AgencySteps agencySteps;
    private final TakingOver takingOver;
    private final Clock clock;

    NextSteps(SharingRequests requests, AskedAgencies agencies, RequestToShare requestToShare,
              ConsiderConsent considerConsent, WhomToAsk whomToAsk, AgencySteps agencySteps,
              TakingOver takingOver, Clock clock) {
        this.requests = requests;
        this.agencies = agencies;
        this.requestToShare = requestToShare;
        this.considerConsent = considerConsent;
        this.whomToAsk = whomToAsk;
        this.agencySteps = agencySteps;
        this.takingOver = takingOver;
        this.clock = clock;
    }

    void take(String reference, NextStep step, String person) {
        // First the request: whoever is told why nobody waits any more reads it there.
        requests.save(NextStepPolicy.after(step, requests.of(reference).heldBy(person), clock.instant()));
        switch (step.step()) {
            case "reply" -> agencySteps.reply(step, person);
            case "add" -> whomToAsk.routed(step, requests.of(reference).facts().described()).agencies()
                    .forEach(agency -> agencies.save(AskedAgency.of(reference, agency, null)));
            case "close" -> agencySteps.close(open(reference));
            case "withdraw" -> requestToShare.withdraw(reference);
            case "change" -> { } // done in the next form
            default -> agencySteps.take(step, person);
        }
    }

    /** Goes on as was considered after a stop; what was asked before it stays asked. */
    SharingRequest goOn(String reference, String way) {
        var someAsked = agencies.ofRequest(reference).stream().anyMatch(AskedAgency::asked);
        // They would be asked with the next ones, against the decision; a request that asked nobody keeps them to be read.
        if (someAsked && way.equals("do-not-ask")) agencies.deleteAll(agencies.notYetAsked(reference));
        var considered = considerConsent.about(reference).orElseThrow();
        takingOver.by(reference, considerConsent.chosenBy(reference).orElseThrow());
        var request = requests.of(reference).wentOn(way, someAsked, clock.instant())
                .hearing(considered.consents());
        return requests.save(considered.emergency().filter(atOnce -> request.open())
                .map(atOnce -> request.inEmergency(atOnce.harmSentence(), atOnce.myNumber())).orElse(request));
    }

    /** What is still to be answered: where nothing has come yet, and where a part was promised or is owed. */
    List<AnswerSeen> open(String reference) {
        return requestToShare.answers(reference).stream().filter(AnswerSeen::open).toList();
    }

    /** Those of them of which the asker has nothing yet but a question. */
    List<AnswerSeen> silent(String reference) {
        return open(reference).stream()
                .filter(answer -> answer.outcome() == null || answer.outcome().equals("question-back")).toList();
    }
}
