package org.sharewell.decision;

import java.util.Optional;

import org.sharewell.statistics.MeasureInWords;
import org.springframework.stereotype.Component;

/** Legal bases as the catalogue calls them, in the statistics. */
@Component
class BasesInWords implements MeasureInWords {

    private final LegalBases bases;

    BasesInWords(LegalBases bases) {
        this.bases = bases;
    }

    @Override
    public Optional<String> inWords(String measure, String value) {
        return measure.equals("basis") ? bases.named(value).stream().map(LegalBasis::label).findFirst() : Optional.empty();
    }
}
