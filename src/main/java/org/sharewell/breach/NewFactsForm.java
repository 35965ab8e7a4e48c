package org.sharewell.breach;

import java.util.List;

import org.sharewell.partnership.Partnership;
import org.sharewell.process.StartForm;
import org.springframework.stereotype.Component;

/** New facts reopen the assessment, also after its end; what was assessed before stays as it was (R32). */
@Component
class NewFactsForm implements StartForm<NewFacts> {

    private final Breaches breaches;
    private final DataBreaches dataBreaches;
    private final Partnership partnership;
    private final NotYetForThem notYet;

    NewFactsForm(Breaches breaches, DataBreaches dataBreaches, Partnership partnership, NotYetForThem notYet) {
        this.breaches = breaches;
        this.dataBreaches = dataBreaches;
        this.partnership = partnership;
        this.notYet = notYet;
    }

    @Override
    public String id() {
        return "new-facts";
    }

    @Override
    public Class<NewFacts> submission() {
        return NewFacts.class;
    }

    @Override
    public List<String> problems(NewFacts said, String person) {
        var breach = said.breach() == null ? null : breaches.findById(said.breach()).orElse(null);
        var theirs = breach != null && partnership.agencyIdsOf(person).contains(breach.agency())
                && (said.actingFor() == null || said.actingFor().equals(breach.agency()));
        if (!theirs || notYet.closedTo(breach.id()).contains(person)) {
            return List.of("There is no breach of this reference in your agency. Check it, such as B26-00007-breach.");
        }
        return dataBreaches.about(breach.id()).stream().filter(one -> !one.isDecided()).findFirst()
                .map(open -> List.of("It is being assessed already, as " + open.id() + ". What is new goes there."))
                .orElse(List.of());
    }
}
