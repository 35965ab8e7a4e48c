package org.sharewell.request;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

import org.sharewell.decision.AnswerRequest;
import org.sharewell.decision.AnswerSeen;
import org.sharewell.notification.Matter;
import org.sharewell.notification.Notice;
import org.sharewell.notification.Notifications;
import org.sharewell.partnership.Partnership;
import org.sharewell.partnership.Role;
import org.sharewell.register.Entry;
import org.sharewell.register.Register;
import org.springframework.stereotype.Component;

/** Takes the steps that concern one agency, tells it, and enters them in its record as well (R4, R9, R13; C45). */
@Component
class AgencySteps {

    private final SharingRequests requests;
    private final AskedAgencies agencies;
    private final RequestToShare requestToShare;
    private final AnswerRequest answers;
    private final Partnership partnership;
    private final Register register;
    private final Notifications notifications;
    private final Clock clock;

    AgencySteps(SharingRequests requests, AskedAgencies agencies, RequestToShare requestToShare,
                AnswerRequest answers, Partnership partnership, Register register, Notifications notifications, Clock clock) {
        this.requests = requests;
        this.agencies = agencies;
        this.requestToShare = requestToShare;
        this.answers = answers;
        this.partnership = partnership;
        this.register = register;
        this.notifications = notifications;
        this.clock = clock;
    }

    void take(NextStep step, String person) {
        var agency = agencies.findById(step.agency()).orElseThrow();
        var now = clock.instant();
        switch (step.step()) {
            case "chase" -> chase(agencies.save(agency.chased(now)), person);
            case "call" -> agencies.save(agency.since(agency.facts().since().called(new Since.Said(
                    Optional.ofNullable(step.calledAt()).map(OffsetDateTime::toInstant).orElse(now), person, step.said()))));
            case "narrow" -> narrow(agency, new Since.Said(now, person, step.stillNeeded()), person);
            default -> withdraw(agency.since(agency.facts().since().withdrawn(new Since.Said(now, person, step.reason()))));
        }
    }

    void reply(NextStep step, String person) {
        var agency = agencies.findById(step.replyTo()).orElseThrow();
        tell(agencies.save(agency.replied(step.reply())), "question-answered", requestToShare.answering(agency), person);
    }

    /** From the second time on, their line manager hears of it too. */
    private void chase(AskedAgency agency, String person) {
        enter(agency, "Chased by the asker", person);
        tell(agency, "asker-waits", requestToShare.whoseTurn(agency), person);
        if (agency.facts().chased().size() > 1) {
            tell(agency, "asker-still-waits", partnership.people(agency.unit(), Role.LINE_MANAGER), person);
        }
    }

    private void narrow(AskedAgency agency, Since.Said less, String person) {
        agencies.save(agency.since(agency.facts().since().narrowed(less)));
        enter(agency, "Asked for less by the asker", person);
        tell(agency, "request-narrowed", requestToShare.answering(agency), person);
    }

    private void withdraw(AskedAgency agency) {
        agencies.save(agency);
        answers.withdraw(agency.id());
    }

    /**
     * The request is closed: whoever has not answered, or not all of it, need not any more, and reads why (R9). Only the
     * record of an emergency stays owed (R10).
     */
    void close(List<AnswerSeen> open) {
        open.stream().map(AnswerSeen::reference).filter(answers::withdraw)
                .forEach(reference -> agencies.save(agencies.findById(reference).orElseThrow().silentAtClosing()));
    }

    private void enter(AskedAgency agency, String event, String person) {
        register.enter(Entry.of(agency.id(), "answer-request", event, person,
                partnership.unit(agency.unit()).orElseThrow().id()));
    }

    private void tell(AskedAgency agency, String letter, List<String> people, String person) {
        var urgency = RequestToShare.urgency(requests.of(agency.request()));
        notifications.tell(new Notice(agency.id() + " " + letter + " " + clock.instant(), letter, agency.id(), people,
                person).about(Matter.work(agency.unit(), urgency, null, agency.id())));
    }
}
