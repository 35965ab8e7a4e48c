package org.sharewell.breach;

import java.util.List;

import org.sharewell.web.Story;
import org.sharewell.web.Told;
import org.springframework.stereotype.Component;

/** What a breach is in law, read again inside the agency that it concerns (C40). */
@Component
class DataBreachStory implements Story {

    private final DataBreaches dataBreaches;
    private final Breaches breaches;
    private final ReadersOfBreach readers;
    private final DataBreachInWords inWords;

    DataBreachStory(DataBreaches dataBreaches, Breaches breaches, ReadersOfBreach readers, DataBreachInWords inWords) {
        this.dataBreaches = dataBreaches;
        this.breaches = breaches;
        this.readers = readers;
        this.inWords = inWords;
    }

    @Override
    public String procedure() {
        return AssessDataBreach.PROCEDURE;
    }

    @Override
    public List<Side> sides(String reference) {
        return dataBreaches.findById(reference).map(one -> readers.own(breaches.of(one.breach()))).stream().toList();
    }

    @Override
    public Told told(String reference, String person) {
        var breach = dataBreaches.of(reference);
        return new Told("Personal data breach, assessed", List.of(), inWords.sections(breach));
    }

    /** It is read with its breach. */
    @Override
    public List<Listed> of(String person, int most) {
        return List.of();
    }

    /** A decision as the register says it. */
    static String event(String how) {
        return switch (how) {
            case "notified" -> "Decided: the Commissioner is notified";
            case "not-notified" -> "Decided: the Commissioner is not notified, reasons recorded";
            default -> "Decided: no personal data breach, reasons recorded";
        };
    }
}
