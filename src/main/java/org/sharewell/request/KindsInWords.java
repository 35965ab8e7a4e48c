package org.sharewell.request;

import java.util.List;
import java.util.Optional;

import org.sharewell.process.Option;
import org.sharewell.statistics.MeasureInWords;
import org.springframework.stereotype.Component;

/** Kinds of enquiry as the partnership calls them, in the statistics (R16). */
@Component
class KindsInWords implements MeasureInWords {

    private final KindsOfEnquiry kinds;

    KindsInWords(KindsOfEnquiry kinds) {
        this.kinds = kinds;
    }

    @Override
    public Optional<String> inWords(String measure, String value) {
        return measure.equals("kind-of-enquiry") ? Optional.ofNullable(kinds.inWords(value)) : Optional.empty();
    }

    @Override
    public List<String> kindsOfEnquiry() {
        return kinds.options().stream().map(Option::value).toList();
    }
}
