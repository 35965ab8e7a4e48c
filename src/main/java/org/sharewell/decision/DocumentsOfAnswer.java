package org.sharewell.decision;

import java.util.List;
import java.util.Optional;

import org.sharewell.document.Documented;
import org.springframework.stereotype.Component;

/** Documents with an answer: a draft for who decides until it is decided; they leave the agency only with a share. */
@Component
class DocumentsOfAnswer implements Documented {

    private final Answers answers;
    private final WhoseTurn whoseTurn;

    DocumentsOfAnswer(Answers answers, WhoseTurn whoseTurn) {
        this.answers = answers;
        this.whoseTurn = whoseTurn;
    }

    @Override
    public Optional<Standing> standing(String reference) {
        return answers.findById(reference).map(answer -> {
            var open = answer.state().equals("open");
            return Standing.of("answer-request", answer.unit(), open, open);
        });
    }

    @Override
    public List<String> told(String reference) {
        return answers.findById(reference).map(whoseTurn::answering).orElse(List.of());
    }
}
