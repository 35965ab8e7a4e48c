package org.sharewell.document;

import java.util.List;
import java.util.Optional;

import org.sharewell.document.Documented.Other;
import org.sharewell.document.Documented.Standing;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** How documents stand with a record, whichever procedure keeps it. */
@Component
public class Standings {

    private final ObjectProvider<Documented> procedures;

    Standings(ObjectProvider<Documented> procedures) {
        this.procedures = procedures;
    }

    /** Empty where there is no such record, or one that has no documents. */
    public Optional<Standing> of(String reference) {
        return procedures.stream().flatMap(procedure -> procedure.standing(reference).stream()).findFirst();
    }

    /** Whom the side that adds documents to this record may let read them as well; mostly nobody. */
    public List<Other> others(String reference) {
        return procedures.stream().flatMap(procedure -> procedure.others(reference).stream()).toList();
    }

    /** User ids of those who are told that one more document can be read with this record. */
    List<String> told(String reference) {
        return procedures.stream().flatMap(procedure -> procedure.told(reference).stream()).toList();
    }

    /** References of the records that tell this one whole. */
    public List<String> telling(String reference) {
        return procedures.stream().flatMap(procedure -> procedure.telling(reference).stream()).toList();
    }

    void fetched(String reference, String person) {
        procedures.stream().filter(procedure -> procedure.standing(reference).isPresent())
                .forEach(procedure -> procedure.fetched(reference, person));
    }
}
