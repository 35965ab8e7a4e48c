package org.sharewell.statistics;

import java.util.Optional;
import java.util.regex.Pattern;

import org.sharewell.partnership.Oversight;
import org.sharewell.process.ModelNames;
import org.sharewell.process.WorkAtHand;
import org.springframework.stereotype.Component;

/** Why there is nothing at an address, in a sentence, before anything of it reaches the database; empty where there is. */
@Component
class NothingThere {

    /** What a measure's values look like; an address may hold whatever somebody typed. */
    private static final Pattern CODE = Pattern.compile("[a-z0-9][a-z0-9._-]{0,79}");

    private final ModelNames models;
    private final Oversight oversight;

    NothingThere(ModelNames models, Oversight oversight) {
        this.models = models;
        this.oversight = oversight;
    }

    Optional<String> work(String procedure, String part, Question question) {
        if (!WorkAtHand.isPart(part)) return Optional.of("There is no such number.");
        return procedure(procedure).or(() -> question.agency().filter(this::unknown).map(id -> "There is no such agency."));
    }

    private boolean unknown(String agency) {
        return oversight.agencies().stream().noneMatch(one -> one.id().equals(agency));
    }

    Optional<String> figure(Chart chart, String measure, Question question) {
        var value = question.value();
        if (!chart.measures.contains(measure) || value != null && !CODE.matcher(value).matches()) {
            return Optional.of("There is no such figure.");
        }
        return question.page().isPresent() ? Optional.empty() : Optional.of("There is no such page.");
    }

    Optional<String> procedure(String id) {
        return models.of(id).isPresent() ? Optional.empty() : Optional.of("There is no such procedure.");
    }
}
