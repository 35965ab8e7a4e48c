package org.sharewell.request;

import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;

import org.sharewell.calendar.Deadlines;
import org.sharewell.calendar.StaffTime;
import org.sharewell.calendar.Term;
import org.sharewell.calendar.Urgency;
import org.sharewell.decision.AnswerRequest;
import org.sharewell.decision.AnswerSeen;
import org.sharewell.decision.SeenByAsker;
import org.sharewell.document.Documents;
import org.sharewell.partnership.Partnership;
import org.sharewell.process.Messages;
import org.springframework.stereotype.Component;

/** The asking procedure as it meets the engine: it asks agencies, withdraws, and answers what its model asks. */
@Component("requestToShare")
public class RequestToShare {

    private final SharingRequests requests;
    private final AskedAgencies agencies;
    private final KnownChildren knownChildren;
    private final AnswerRequest answers;
    private final SeenByAsker seenByAsker;
    private final Messages messages;
    private final Documents documents;
    private final Partnership partnership;
    private final Deadlines deadlines;
    private final RequestTimes times;
    private final Clock clock;

    RequestToShare(SharingRequests requests, AskedAgencies agencies, KnownChildren knownChildren, AnswerRequest answers,
                   SeenByAsker seenByAsker, Messages messages, Documents documents, Partnership partnership, Deadlines deadlines,
                   RequestTimes times, Clock clock) {
        this.requests = requests;
        this.agencies = agencies;
        this.knownChildren = knownChildren;
        this.answers = answers;
        this.seenByAsker = seenByAsker;
        this.messages = messages;
        this.documents = documents;
        this.partnership = partnership;
        this.deadlines = deadlines;
        this.times = times;
        this.clock = clock;
    }

    /** A reference of its own for a new request: {@code R}, the year, a number. */
    String newReference() {
        return "R%s-%05d".formatted(String.valueOf(StaffTime.localDay(clock.instant()).getYear()).substring(2),
                requests.nextNumber());
    }

    /** Asks every agency of the request that was not asked yet; each starts its answer in its own tenant. */
    List<AskedAgency> ask(String reference) {
        var request = requests.of(reference);
        var asker = partnership.unit(request.unit()).orElseThrow();
        var now = clock.instant();
        return agencies.ofRequest(reference).stream().filter(each -> !each.asked()).map(each -> {
            var asked = agencies.save(each.asked(now, AskedOfAgency.children(request)));
            var agency = partnership.unit(asked.unit()).orElseThrow().id();
            documents.sendWhatWasMeant(reference, asked.id());
            knownChildren.isAsked(request, asked, agency);
            messages.start(AnswerRequest.REQUEST_RECEIVED, asked.id(), agency, Map.of("unit", asked.unit(),
                            "agency", asker.name(), "urgency", Urgency.inWords(urgency(request))));
            return asked;
        }).toList();
    }

    /** Tells every agency that was asked that nobody waits for its answer any more. */
    void withdraw(String reference) {
        agencies.ofRequest(reference)
                .forEach(agency -> answers.withdraw(agency.id()));
    }

    /** User ids of those who are told of what the asker does about this agency's answer. */
    List<String> answering(AskedAgency agency) {
        return answers.answering(agency.id());
    }

    /** User ids of those whose turn this agency's answer is. */
    List<String> whoseTurn(AskedAgency agency) {
        return answers.whoseTurn(agency.id());
    }

    /** What the agencies answered so far, as the asker may see it. */
    List<AnswerSeen> answers(String reference) {
        return seenByAsker.answersTo(reference);
    }

    /** When the request should be described; for the model. */
    public Date describeBy(String reference) {
        var request = requests.of(reference);
        return after(request, request.openedAt(), times.describeWithin());
    }

    /** When the record of an emergency, the last answer, or after it the closing is due; for the model. */
    public Date followBy(String reference) {
        var request = requests.of(reference);
        if (request.facts().described().harmIfWaits()) {
            var asked = agencies.ofRequest(reference).stream().map(AskedAgency::askedAt)
                    .min(Instant::compareTo).orElseThrow();
            return after(request, asked, times.completeEmergencyWithin());
        }
        var all = seenByAsker.answersTo(reference);
        var last = all.stream().filter(answer -> answer.state().equals("open")).map(AnswerSeen::dueAt).max(Instant::compareTo);
        return last.map(Date::from).orElseGet(() -> after(request, all.stream().map(AnswerSeen::dueAt)
                .max(Instant::compareTo).orElse(request.openedAt()), times.closeWithin()));
    }

    private Date after(SharingRequest request, Instant start, Term term) {
        return Date.from(deadlines.after(start, term, partnership.unit(request.unit()).orElseThrow().hours()));
    }

    static String urgency(SharingRequest request) {
        var described = request.facts().described();
        if (described == null) return "yes".equals(request.facts().danger()) ? "now" : "routine";
        return described.harmIfWaits() || described.urgency() == null ? "now" : described.urgency();
    }
}
