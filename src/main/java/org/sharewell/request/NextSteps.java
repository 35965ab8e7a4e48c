package org.sharewell.request;

import java.time.Clock;
import java.util.List;

import org.sharewell.consent.ConsiderConsent;
import org.sharewell.consent.Considered;
import org.sharewell.decision.AnswerSeen;
import org.sharewell.notification.Matter;
import org.sharewell.notification.Notice;
import org.sharewell.notification.Notifications;
import org.springframework.stereotype.Component;

/** Takes the step that the asker chose while following a request, and tells those whom it concerns (R4, R9). */
@Component
class NextSteps {

    private final SharingRequests requests;
    private final AskedAgencies agencies;
    private final RequestToShare requestToShare;
    private final ConsiderConsent considerConsent;
    private final WhomToAsk whomToAsk;
    private final Notifications notifications;
    private final Clock clock;

    NextSteps(SharingRequests requests, AskedAgencies agencies, RequestToShare requestToShare,
              ConsiderConsent considerConsent, WhomToAsk whomToAsk, Notifications notifications, Clock clock) {
        this.requests = requests;
        this.agencies = agencies;
        this.requestToShare = requestToShare;
        this.considerConsent = considerConsent;
        this.whomToAsk = whomToAsk;
        this.notifications = notifications;
        this.clock = clock;
    }

    void take(String reference, NextStep step, String person) {
        var request = requests.of(reference).heldBy(person);
        switch (step.step()) {
            case "reply" -> tell(agencies.save(agency(step.replyTo()).replied(step.reply())), "question-answered", person);
            case "chase" -> tell(agencies.save(agency(step.chase()).chased(clock.instant())), "reply-due-soon", person);
            case "add" -> whomToAsk.routed(step, request.facts().described()).agencies()
                    .forEach(agency -> agencies.save(AskedAgency.of(reference, agency, null)));
            case "close" -> tellTheSilent(reference, person);
            default -> { } // changing is done in the next form, withdrawing told by the model's end
        }
        requests.save(NextStepPolicy.after(step, request, clock.instant()));
    }

    /** Goes on as was considered after a stop; what was asked before it stays asked. */
    SharingRequest goOn(String reference, String way) {
        var someAsked = agencies.findByRequestOrderById(reference).stream().anyMatch(AskedAgency::asked);
        // They would be asked with the next ones, against the decision; a request that asked nobody keeps them to be read.
        if (someAsked && way.equals("do-not-ask")) agencies.deleteAll(agencies.notYetAsked(reference));
        var considered = considerConsent.about(reference).orElseThrow();
        var request = requests.of(reference).heldBy(considerConsent.chosenBy(reference).orElseThrow())
                .wentOn(way, someAsked, clock.instant()).hearing(considered.consents());
        return requests.save(considered.emergency().filter(why -> request.open()).map(request::inEmergency).orElse(request));
    }

    private void tellTheSilent(String reference, String person) {
        silent(reference).forEach(answer ->
                tell(agencies.save(agency(answer.reference()).silentAtClosing()), "request-closed", person));
    }

    /** The agencies that have not answered yet. */
    List<AnswerSeen> silent(String reference) {
        return silentAmong(requestToShare.answers(reference));
    }

    static List<AnswerSeen> silentAmong(List<AnswerSeen> answers) {
        return answers.stream().filter(answer -> answer.state().equals("open"))
                .filter(answer -> answer.outcome() == null || answer.outcome().equals("question-back")).toList();
    }

    private AskedAgency agency(String reference) {
        return agencies.findById(reference).orElseThrow();
    }

    private void tell(AskedAgency agency, String letter, String person) {
        var urgency = RequestToShare.urgency(requests.of(agency.request()));
        var matter = letter.equals("request-closed") ? Matter.news(agency.unit(), urgency)
                : Matter.work(agency.unit(), urgency, null, agency.id());
        notifications.tell(new Notice(agency.id() + " " + letter + " " + clock.instant(), letter, agency.id(),
                requestToShare.answering(agency), person).about(matter));
    }
}
