package org.sharewell.advice;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.sharewell.web.Story;
import org.sharewell.web.Told;
import org.springframework.stereotype.Component;

/** Advice read again: what was asked and said, and the record that it is about, which whoever advises reads whole. */
@Component
class AdviceStory implements Story {

    private final Advices advices;
    private final AdviceInWords inWords;
    private final AdvisedRecord advisedRecord;

    AdviceStory(Advices advices, AdviceInWords inWords, AdvisedRecord advisedRecord) {
        this.advices = advices;
        this.inWords = inWords;
        this.advisedRecord = advisedRecord;
    }

    @Override
    public String procedure() {
        return SeekAdvice.PROCEDURE;
    }

    @Override
    public List<Side> sides(String reference) {
        return advices.findById(reference).map(advice -> new Side(advice.unit(), people(advice))).stream().toList();
    }

    private static Set<String> people(Advice advice) {
        var people = new HashSet<>(Set.of(advice.asker()));
        if (advice.givenBy() != null) people.add(advice.givenBy());
        return people;
    }

    @Override
    public Told told(String reference, String person) {
        var advice = advices.of(reference);
        var about = advisedRecord.told(advice, person);
        var sections = new ArrayList<Told.Section>();
        sections.add(new Told.Section("What was asked of the " + advice.whom(), inWords.part(advice).lines(), List.of()));
        sections.addAll(about.sections());
        return new Told("Advice on a decision", about.marks(), sections);
    }

    @Override
    public List<Listed> of(String person, int most) {
        return advices.givenBy(person, most).stream().map(advice -> new Listed(advice.id(), advice.unit(),
                "Advice that you gave", advice.standing(), advice.givenAt())).toList();
    }
}
