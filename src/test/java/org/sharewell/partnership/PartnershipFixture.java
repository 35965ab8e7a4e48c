package org.sharewell.partnership;

import java.util.List;

import org.springframework.boot.test.context.TestConfiguration;

/** Lets tests bring a list of the partnership the way the application brings its file. */
@TestConfiguration(proxyBeanMethods = false)
public class PartnershipFixture {

    private final PartnershipFileReader reader;
    private final PartnershipLoader loader;

    PartnershipFixture(PartnershipFileReader reader, PartnershipLoader loader) {
        this.reader = reader;
        this.loader = loader;
    }

    /** Brings a list, which takes back only what the list of the same name gave before. */
    public List<String> bring(String source, String yaml) {
        return loader.load(reader.read(source, yaml));
    }
}
