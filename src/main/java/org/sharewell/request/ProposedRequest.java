package org.sharewell.request;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.sharewell.consent.Consents;
import org.sharewell.partnership.Agency;
import org.sharewell.partnership.Partnership;
import org.sharewell.partnership.Routing;
import org.sharewell.process.Fields;
import org.springframework.stereotype.Component;

/**
 * What stands in a request when it is opened: what was described, and until then what its kind of enquiry proposes and
 * what was said at the start (R16). Never whether there is reasonable cause, what an agency is told, or what the family
 * is told: those are a person's own answers.
 */
@Component
class ProposedRequest {

    private static final String IN_DANGER = "Whatever you know that bears on the child's safety now.";

    private final KindsOfEnquiry kinds;
    private final Partnership partnership;
    private final Routing routing;
    private final AskedAgencies agencies;
    private final ObjectMapper json;

    ProposedRequest(KindsOfEnquiry kinds, Partnership partnership, Routing routing, AskedAgencies agencies,
                    ObjectMapper json) {
        this.kinds = kinds;
        this.partnership = partnership;
        this.routing = routing;
        this.agencies = agencies;
        this.json = json;
    }

    Fields of(SharingRequest request) {
        return request.facts().described() == null ? proposed(request) : described(request);
    }

    /** As it was, except the agencies that were asked already: they are listed above, and the list is for new ones. */
    private Fields described(SharingRequest request) {
        var known = keys(request.facts().described());
        known.put("harmIfWaits", false);
        known.keySet().removeAll(Set.of("markOff", "markOffWhy", "harmUntold", "harmUntoldWhy", "checked"));
        known.put("consents", Consents.rows(request.facts().described().consents()));
        known.put("agencies", agencies.notYetAsked(request.id()).stream()
                .map(agency -> keys(agency.toAsk())).toList());
        var fields = Fields.none();
        known.forEach(fields::with);
        return fields;
    }

    private Map<String, Object> keys(Object answers) {
        return json.convertValue(answers, new TypeReference<TreeMap<String, Object>>() { });
    }

    private Fields proposed(SharingRequest request) {
        var danger = "yes".equals(request.facts().danger());
        var fields = Fields.none()
                .rows("children", List.of(child(InOneLine.child(request.facts().about()))))
                .rows("people", List.of()).rows("consents", List.of()).rows("agencies", List.of(Map.of()))
                .with("harmIfWaits", danger)
                .with("myNumber", partnership.unit(request.unit()).map(Agency::dutyPhone).orElse(null))
                .with("needed", danger ? IN_DANGER : null).with("urgency", "routine");
        kinds.of(request.facts().kind()).ifPresent(kind -> proposed(fields, kind, request));
        return danger ? fields.with("urgency", "now") : fields;
    }

    private static Map<String, Object> child(Child child) {
        var row = new HashMap<String, Object>(Map.of("name", child.name(), "wanted", true));
        if (child.birthDate() != null) {
            row.putAll(Map.of("birthDateIs", "known", "birthDate", child.birthDate().toString()));
        }
        if (child.nhsNumber() != null) row.put("nhsNumber", child.nhsNumber());
        return row;
    }

    private void proposed(Fields fields, KindOfEnquiry kind, SharingRequest request) {
        fields.escaped("kindName", kind.name())
                .with("statutoryFunction", kind.serves()).with("purpose", kind.purpose())
                .with("noLess", kind.noLess()).with("level", kind.level()).with("family", kind.family())
                .with("urgency", kind.urgency()).with("urgencyReason", kind.urgencyReason());
        if (!kind.needed().isEmpty()) fields.with("needed", kind.neededInLines());
        var usual = kind.ask().stream().flatMap(one -> row(one, request)).toList();
        if (!usual.isEmpty()) fields.rows("agencies", usual);
    }

    /** The only unit, or the only agency where Sharewell finds the team that handles it; empty where a person chooses. */
    private Optional<String> theOnlyOne(List<Agency> units) {
        if (units.size() == 1) return Optional.of(units.get(0).unit());
        return routing.asWhole().stream().map(Agency::unit)
                .filter(whole -> units.stream().allMatch(unit -> unit.id().equals(whole))).findFirst();
    }

    /** The usual agency with the reason for asking it; of several the person chooses, and of none there is no line. */
    private Stream<Map<String, Object>> row(KindOfEnquiry.Usual usual, SharingRequest request) {
        var those = partnership.askable().stream().filter(unit -> !unit.id().equals(request.agency()))
                .filter(unit -> usual.agency() == null ? unit.kind().equals(usual.kind())
                        : unit.unit().equals(usual.agency()) || unit.id().equals(usual.agency())).toList();
        if (those.isEmpty()) return Stream.empty();
        var row = new HashMap<String, Object>(Map.of("why", usual.why()));
        theOnlyOne(those).ifPresent(unit -> row.put("unit", unit));
        return Stream.of(row);
    }
}
