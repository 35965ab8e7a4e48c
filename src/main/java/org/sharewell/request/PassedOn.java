package org.sharewell.request;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.sharewell.decision.AnswerSeen;
import org.sharewell.partnership.Agency;
import org.sharewell.partnership.Partnership;
import org.sharewell.process.Fields;
import org.springframework.stereotype.Component;

/**
 * Whom to ask instead of an agency that says it is not theirs to answer (R4): what that agency said and was told stands
 * there already, so that the asker only names the next one. Asking it stays the asker's choice.
 */
@Component
class PassedOn {

    /** What the form lets in. */
    private static final int LONGEST_WHY = 1000;

    private final AskedAgencies agencies;
    private final Partnership partnership;

    PassedOn(AskedAgencies agencies, Partnership partnership) {
        this.agencies = agencies;
        this.partnership = partnership;
    }

    /** A row to ask with for each such agency, until somebody was asked after it said so; nothing where there is none. */
    Fields shown(String reference, List<AnswerSeen> answers) {
        var asked = agencies.ofRequest(reference);
        var rows = answers.stream().filter(answer -> "not-ours".equals(answer.outcome()))
                .filter(answer -> asked.stream().noneMatch(agency -> askedSince(agency, answer)))
                .flatMap(answer -> asked.stream().filter(agency -> agency.id().equals(answer.reference()))
                        .map(agency -> row(agency, answer))).toList();
        return rows.isEmpty() ? Fields.none() : Fields.none().rows("agencies", rows);
    }

    private static boolean askedSince(AskedAgency agency, AnswerSeen answer) {
        return agency.asked() && agency.askedAt().isAfter(answer.decidedAt());
    }

    private Map<String, Object> row(AskedAgency agency, AnswerSeen answer) {
        var why = partnership.unit(agency.unit()).map(Agency::name).orElse(agency.unit())
                + " says that it is not theirs. " + String.join(" ", answer.told());
        return Map.of("why", why.substring(0, Math.min(why.length(), LONGEST_WHY)),
                "told", Objects.requireNonNullElse(agency.facts().told(), ""));
    }
}
