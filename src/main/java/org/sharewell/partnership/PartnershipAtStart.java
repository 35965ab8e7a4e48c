package org.sharewell.partnership;

import java.util.List;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/**
 * Loads the partnership's file when the engine is there and nobody can sign in yet, and refuses to start with
 * configuration that names an agency nobody knows.
 */
@Component
class PartnershipAtStart implements SmartInitializingSingleton {

    private final PartnershipFileReader reader;
    private final PartnershipLoader loader;
    private final List<NamesAgencies> named;
    private final Partnership partnership;

    PartnershipAtStart(PartnershipFileReader reader, PartnershipLoader loader, List<NamesAgencies> named,
                       Partnership partnership) {
        this.reader = reader;
        this.loader = loader;
        this.named = named;
        this.partnership = partnership;
    }

    @Override
    public void afterSingletonsInstantiated() {
        loader.load(reader.configured());
        named.forEach(each -> each.check(partnership));
    }
}
