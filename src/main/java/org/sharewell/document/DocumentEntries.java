package org.sharewell.document;

import org.sharewell.document.Documented.Standing;
import org.sharewell.partnership.Agency;
import org.sharewell.partnership.Partnership;
import org.sharewell.register.Entry;
import org.sharewell.register.FactsJson;
import org.sharewell.register.Register;
import org.springframework.stereotype.Component;

/** What the register holds of documents: who did what with which one, proven by its digest, and never its name. */
@Component
class DocumentEntries {

    static final String ADDED = "Document added";
    static final String REMOVED = "Document removed";
    static final String FETCHED = "Document fetched";
    static final String SHOWN = "Document to be read by an agency that is asked";
    static final String INFECTED = "Document with a virus refused";

    private final Register register;
    private final Partnership partnership;
    private final FactsJson json;

    DocumentEntries(Register register, Partnership partnership, FactsJson json) {
        this.register = register;
        this.partnership = partnership;
        this.json = json;
    }

    /**
     * The facts of an entry.
     *
     * @param document its id; null where nothing was kept
     * @param readWith reference of the record with which it can be read as well; null where nothing changed in that
     */
    record Facts(String document, String digest, long size, String type, String readWith) { }

    void enter(String event, Document document, String record, Standing standing, String person) {
        enter(event, new Facts(document.id(), document.digest(), document.size(), document.type(), null), record,
                standing, person);
    }

    void shown(Document document, Standing standing, String other, String person) {
        enter(SHOWN, new Facts(document.id(), document.digest(), document.size(), document.type(), other),
                document.record(), standing, person);
    }

    void infected(Offered file, String record, Standing standing, String person) {
        enter(INFECTED, new Facts(null, file.digest(), file.content().length, RealType.of(file.content()).type(), null),
                record, standing, person);
    }

    private void enter(String event, Facts facts, String record, Standing standing, String person) {
        register.enter(Entry.of(record, standing.procedure(), event, person,
                partnership.unit(standing.unit()).map(Agency::id).orElseThrow()).with(json.write(facts)));
    }
}
