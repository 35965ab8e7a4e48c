package org.sharewell.request;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.sharewell.decision.AnswerSeen;
import org.sharewell.document.Documented;
import org.sharewell.partnership.Partnership;
import org.springframework.stereotype.Component;

/** Documents with a request: the asking side's own, and theirs of those asked whom the asker lets read them (R3). */
@Component
class DocumentsOfRequest implements Documented {

    private final SharingRequests requests;
    private final AskedAgencies agencies;
    private final RequestToShare requestToShare;
    private final Partnership partnership;

    DocumentsOfRequest(SharingRequests requests, AskedAgencies agencies, RequestToShare requestToShare,
                       Partnership partnership) {
        this.requests = requests;
        this.agencies = agencies;
        this.requestToShare = requestToShare;
        this.partnership = partnership;
    }

    @Override
    public Optional<Standing> standing(String reference) {
        return requests.findById(reference).map(request ->
                Standing.of("request-to-share", request.unit(), request.open(), false));
    }

    @Override
    public List<Other> others(String reference) {
        return requests.findById(reference).map(this::others).orElse(List.of());
    }

    private List<Other> others(SharingRequest request) {
        var waiting = requestToShare.answers(request.id()).stream().filter(answer -> answer.state().equals("open"))
                .map(AnswerSeen::unit).collect(Collectors.toSet());
        var asked = agencies.ofRequest(request.id()).stream().filter(AskedAgency::asked)
                .map(agency -> new Other(agency.id(), agency.unit(),
                        partnership.unit(agency.unit()).orElseThrow().name(), true,
                        waiting.contains(agency.unit()))).toList();
        var known = new HashSet<>(asked.stream().map(Other::unit).toList());
        known.add(request.unit());
        return Stream.concat(asked.stream(), partnership.askable().stream().filter(unit -> !known.contains(unit.unit()))
                .map(unit -> new Other(request.id() + "." + unit.unit(), unit.unit(), unit.name(), false, true)))
                .toList();
    }
}
