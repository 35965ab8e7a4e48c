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
    private final AnswerRequest answerRequest;

    AnswersWaiting(Answers answers, AnswerRequest answerRequest) {
        this.answers = answers;
        this.answerRequest = answerRequest;
    }

    @Override
    public Map<String, String> whoseTurn(Collection<String> references) {
        var open = answers.findAllById(references).stream().filter(answer -> answer.state().equals("open")).toList();
        return answerRequest.seen(open).filter(answer -> Objects.nonNull(answer.turn()))
                .collect(Collectors.toMap(AnswerSeen::reference, answer -> answer.turn().inside()));
    }
}
