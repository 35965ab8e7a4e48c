package org.sharewell.decision;

import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.sharewell.partnership.Partnership;
import org.springframework.stereotype.Component;

/** The answers to a request as far as its asker may know them (R4, R7). */
@Component
public class SeenByAsker {

    private final Answers answers;
    private final AskedOf asked;
    private final Partnership partnership;
    private final Together together;
    private final Clock clock;

    SeenByAsker(Answers answers, AskedOf asked, Partnership partnership, Together together, Clock clock) {
        this.answers = answers;
        this.asked = asked;
        this.partnership = partnership;
        this.together = together;
        this.clock = clock;
    }

    /** Every answer of a request as its asker may see it, by reference. */
    public List<AnswerSeen> answersTo(String request) {
        return seen(answers.ofRequest(request)).sorted(Comparator.comparing(AnswerSeen::reference)).toList();
    }

    /** Which of these requests have an open answer that waits for the asker's reply to a question (R4). */
    public Set<String> waitingForReply(Collection<String> requests) {
        return requests.isEmpty() ? Set.of() : seen(answers.findByRequestInAndState(requests, "open"))
                .filter(one -> one.question() != null).map(one -> asked.of(one.reference()).request())
                .collect(Collectors.toSet());
    }

    Stream<AnswerSeen> seen(List<Answer> all) {
        var turns = together.turns(all);
        var now = clock.instant();
        return all.stream().map(one ->
                AnswerSeen.of(one, () -> asked.of(one.id()), this::name, turns.get(one.id()), now));
    }

    private String name(String unit) {
        return partnership.unit(unit).orElseThrow().name();
    }
}
