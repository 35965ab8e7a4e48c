package org.sharewell.breach;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.sharewell.partnership.Agency;
import org.sharewell.partnership.Commission;
import org.sharewell.partnership.Partnership;
import org.sharewell.register.Entry;
import org.sharewell.register.Register;
import org.springframework.stereotype.Component;

/**
 * Which other agencies a breach concerns (C43; R32): the one that the information came from, the one that answers for it, and
 * the commissioner of either that works on another's behalf.
 */
@Component
class WhomItConcerns {

    private final Partnership partnership;
    private final BreachNews news;
    private final Register register;

    WhomItConcerns(Partnership partnership, BreachNews news, Register register) {
        this.partnership = partnership;
        this.news = news;
        this.register = register;
    }

    /** Id of the agency on whose behalf it is handled; empty for most. */
    List<String> commissioners(Breach breach) {
        return partnership.commissionOf(breach.agency()).map(Commission::commissioner).stream().toList();
    }

    /** Ids of the other agencies that are told what the investigation found. */
    List<String> others(Breach breach, Investigated found) {
        var named = Stream.of(found.supplier(), found.responsible()).filter(Objects::nonNull)
                .flatMap(unit -> partnership.unit(unit).stream()).map(Agency::id).toList();
        var commissioners = Stream.concat(Stream.of(breach.agency()), named.stream())
                .flatMap(agency -> partnership.commissionOf(agency).stream()).map(Commission::commissioner);
        return Stream.concat(named.stream(), commissioners).filter(agency -> !agency.equals(breach.agency())).distinct()
                .toList();
    }

    /** Tells them, and enters that they were. */
    void tell(Breach breach, Investigated found) {
        others(breach, found).forEach(agency -> {
            news.concernsYou(breach, agency);
            register.enter(Entry.of(breach.id(), BreachHandling.PROCEDURE, "Told to another agency that it concerns", null,
                    agency));
        });
    }
}
