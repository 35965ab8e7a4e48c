package org.sharewell.advice;

import java.util.List;

import org.sharewell.calendar.StaffTime;
import org.sharewell.partnership.Partnership;
import org.sharewell.process.FormFiles;
import org.sharewell.process.FormWords;
import org.sharewell.web.Told;
import org.springframework.stereotype.Component;

/** What was asked of whom, and what they said, as the agency that decides reads it with its record (C24, C88). */
@Component
public class AdviceInWords {

    private final Partnership partnership;
    private final FormWords form;

    AdviceInWords(Partnership partnership, FormFiles forms) {
        this.partnership = partnership;
        this.form = forms.words(SeekAdvice.PROCEDURE, "give-advice");
    }

    /** A part of the record for each piece of advice. The agency's own: it is told to no other (R7). */
    public Told.Section section(List<Advice> all) {
        return new Told.Section("Decided together", List.of(), all.stream().map(this::part).toList());
    }

    Told.Part part(Advice advice) {
        var facts = advice.facts();
        return new Told.Part("Advice of the " + advice.whom(), Told.Lines.none()
                .asked(form, "askedBy", partnership.nameOf(advice.asker()))
                .with("Asked", StaffTime.inFull(advice.askedAt()))
                .asked(form, "question", facts.question()).asked(form, "draft", facts.draft())
                .with("Where it stands", advice.standing())
                .with("Answered by", advice.givenBy() == null ? null : partnership.nameOf(advice.givenBy()))
                .with("Answered", advice.givenAt() == null ? null : StaffTime.inFull(advice.givenAt()))
                .asked(form, "view", facts.view()).all(), true);
    }
}
