package org.sharewell.advice;

import java.util.List;
import java.util.Optional;

import org.sharewell.document.Documented;
import org.springframework.stereotype.Component;

/** Whoever advises reads the documents of what they advise on, drafts too, as they read its record whole (C24). */
@Component
class DocumentsOfAdvised implements Documented {

    private final Advices advices;
    private final SeekAdvice seekAdvice;

    DocumentsOfAdvised(Advices advices, SeekAdvice seekAdvice) {
        this.advices = advices;
        this.seekAdvice = seekAdvice;
    }

    @Override
    public Optional<Standing> standing(String reference) {
        return advices.findById(reference).map(advice -> new Standing(SeekAdvice.PROCEDURE, advice.unit(), false, false,
                advice.record()));
    }

    @Override
    public List<String> telling(String reference) {
        return seekAdvice.about(reference).stream().map(Advice::id).toList();
    }
}
