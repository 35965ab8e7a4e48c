package org.sharewell.escalation;

import java.util.List;
import java.util.Optional;

import org.sharewell.statistics.MeasureInWords;
import org.springframework.stereotype.Component;

/** Grounds and stages as the partnership's ladder calls them, in the statistics. */
@Component
class LadderInWords implements MeasureInWords {

    private static final List<String> OF_STAGES = List.of("stage-reached", "stage-left", "escalation-ended-at");

    private final EscalationLadder ladder;

    LadderInWords(EscalationLadder ladder) {
        this.ladder = ladder;
    }

    @Override
    public Optional<String> inWords(String measure, String value) {
        if (measure.equals("escalated")) {
            return ladder.grounds().stream().filter(ground -> ground.id().equals(value)).map(one -> one.name()).findFirst();
        }
        return OF_STAGES.contains(measure) ? ladder.stages().stream().filter(stage -> stage.id().equals(value))
                .map(Stage::name).findFirst() : Optional.empty();
    }
}
