package org.sharewell.partnership;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/** Loads the partnership's file when the engine is there and nobody can sign in yet. */
@Component
class PartnershipAtStart implements SmartInitializingSingleton {

    private final PartnershipFileReader reader;
    private final PartnershipLoader loader;

    PartnershipAtStart(PartnershipFileReader reader, PartnershipLoader loader) {
        this.reader = reader;
        this.loader = loader;
    }

    @Override
    public void afterSingletonsInstantiated() {
        loader.load(reader.configured());
    }
}
