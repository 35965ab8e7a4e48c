package org.sharewell.request;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.sharewell.calendar.StaffTime;
import org.sharewell.consent.Consent;
import org.sharewell.decision.Asked;
import org.sharewell.decision.Asking;
import org.sharewell.telling.WhoMayLearn;
import org.springframework.stereotype.Component;

/** What a request asks one agency: its own line of the request, and no more of the rest than it needs (R3). */
@Component
class AskedOfAgency implements Asking {

    private final SharingRequests requests;
    private final AskedAgencies agencies;
    private final KindsOfEnquiry kinds;
    private final WhoMayLearn whoMayLearn;

    AskedOfAgency(SharingRequests requests, AskedAgencies agencies, KindsOfEnquiry kinds, WhoMayLearn whoMayLearn) {
        this.requests = requests;
        this.agencies = agencies;
        this.kinds = kinds;
        this.whoMayLearn = whoMayLearn;
    }

    @Override
    public Optional<Asked> asked(String reference) {
        return agencies.of(reference).map(agency -> asked(agency, requests.of(agency.request())));
    }

    @Override
    public boolean waits(String reference) {
        return agencies.of(reference).filter(agency -> !agency.withdrawn())
                .filter(agency -> requests.of(agency.request()).open()).isPresent();
    }

    private Asked asked(AskedAgency agency, SharingRequest request) {
        var described = request.facts().described();
        return new Asked(agency.id(), request.id(), agency.unit(), request.unit(), request.asker(),
                RequestToShare.urgency(request), reasonForUrgency(described), agency.askedAt(), agency.facts().children(),
                described.people().stream().filter(PersonConcerned::named).map(PersonConcerned::inWords).toList(),
                Objects.requireNonNullElse(described.purpose(), "Asked in an emergency; the rest follows"),
                InWords.function(described.statutoryFunction()), needed(described, agency), agency.facts().why(),
                agency.facts().told(),
                described.onward(), described.harmIfWaits() || "yes".equals(described.causeWithFacts()),
                described.harmIfWaits() ? described.harmSentence() : null,
                described.consents().stream().map(AskedOfAgency::inWords).toList(), telling(request),
                whoMayLearn.mustNotLearn(request.id()), origin(request),
                agency.facts().replies(), ended(agency, request));
    }

    /** Who the concern comes from is the asker's to tell: a source may ask not to be named (R5, R17). */
    private Asked.Origin origin(SharingRequest request) {
        var background = request.facts().described().background();
        return new Asked.Origin(kinds.of(request.facts().kind()).map(KindOfEnquiry::basis).orElse(null),
                background.concernFromTold() ? InWords.concernFrom(background.concernFrom()) : null,
                request.facts().kind());
    }

    /** Whoever was asked reads why it is not needed any more (R9). */
    private static Asked.Ended ended(AskedAgency agency, SharingRequest request) {
        var withdrawn = agency.facts().since().withdrawn();
        if (withdrawn != null) return new Asked.Ended("withdrawn", withdrawn.at(), withdrawn.words());
        return request.open() ? null : new Asked.Ended(request.state(), request.endedAt(), request.facts().endReason());
    }

    /** The children who are asked about, as they are described now; where none is, the adults (R3). */
    static List<Asked.Child> children(SharingRequest request) {
        var described = request.facts().described();
        var children = described.children().stream().filter(Child::wanted)
                .map(child -> new Asked.Child(child.named(), child.known(), child.gave())).toList();
        if (!children.isEmpty()) return children;
        var adults = described.people().stream().filter(PersonConcerned::wanted)
                .map(person -> new Asked.Child(person.called(), person.related(), person.gave())).toList();
        return adults.isEmpty() ? List.of(new Asked.Child(request.facts().about(), "no more is known yet", null)) : adults;
    }

    private static String reasonForUrgency(Described described) {
        return described.myNumber() == null ? described.urgencyReason()
                : described.harmSentence() + " Call back: " + described.myNumber();
    }

    /** What is still needed stands first where the agency was asked for less; what was asked before it stays (R9). */
    private static String needed(Described described, AskedAgency agency) {
        var first = described.noLess() == null ? described.needed()
                : described.needed() + "\nWhy no less would do: " + described.noLess();
        return agency.facts().since().narrowed().stream().reduce((earlier, later) -> later)
                .map(less -> "Since " + StaffTime.inFull(less.at()) + " only this is needed: " + less.words()
                        + "\n\nAsked before: " + first).orElse(first);
    }

    static String inWords(Consent consent) {
        return Objects.requireNonNullElse(consent.who(), "Somebody") + ": "
                + switch (Objects.requireNonNullElse(consent.state(), "to-be-asked")) {
            case "given" -> "agreed on " + StaffTime.day(consent.on())
                    + (consent.limits() == null ? "" : ", but only: " + consent.limits());
            case "refused" -> "said no";
            case "under-pressure" -> "said yes under pressure, which does not count";
            case "left-out" -> "not asked";
            default -> "not asked yet";
        };
    }

    /** As it stands now; why somebody is not told yet stays with the asker. */
    private String telling(SharingRequest request) {
        var said = request.facts().described().tells().telling();
        return said == null ? null : Objects.requireNonNullElseGet(whoMayLearn.inWords(request.side()),
                () -> InWords.telling(said));
    }
}
