package org.sharewell.decision;

import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.sharewell.web.Waiting;
import org.springframework.stereotype.Component;

/** Whose turn an answer is while those who were asked cannot go on alone (R4, C24). */
@Component
class AnswersWaiting implements Waiting {

    private final Answers answers;
    private final SeenByAsker seenByAsker;

    AnswersWaiting(Answers answers, SeenByAsker seenByAsker) {
        this.answers = answers;
        this.seenByAsker = seenByAsker;
    }

    @Override
    public Map<String, String> whoseTurn(Collection<String> references) {
        var open = answers.findAllById(references).stream().filter(answer -> answer.state().equals("open")).toList();
        return seenByAsker.seen(open).filter(answer -> Objects.nonNull(answer.turn()))
                .collect(Collectors.toMap(AnswerSeen::reference, answer -> answer.turn().inside()));
    }
}
