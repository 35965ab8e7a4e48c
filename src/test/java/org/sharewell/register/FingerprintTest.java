package org.sharewell.register;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RegisterOnItsOwn.ForEachTest.class)
class FingerprintTest {

    @Test
    void whereOneFieldEndsAndTheNextBeginsMakesADifference() {
        assertThat(new Fingerprint().field("ab").field("c").sha256())
                .isNotEqualTo(new Fingerprint().field("a").field("bc").sha256());
    }

    @Test
    void nothingIsNotTheSameAsAnEmptyText() {
        assertThat(new Fingerprint().field((String) null).sha256()).isNotEqualTo(new Fingerprint().field("").sha256());
    }

    /** The description of the bytes is a promise to whoever checks a copy of the register in twenty years. */
    @Test
    void theDigestsOfAnEntryAreWhatTheirDescriptionSays(RegisterOnItsOwn own) {
        own.enter("first");
        own.fieldsByTheDatabase();

        var byTheDatabase = own.superuser.queryForMap("""
                select sha256(salt || field(payload)) as of_payload,
                    sha256(field('register entry, form 1'::text) || field(at)
                        || field(record) || field(procedure) || field(event) || field(actor) || field(agency)
                        || field(decision) || field(decided_by) || field(decided_for) || field(concerns)
                        || field(supersedes) || field(payload_digest)) as of_entry
                from register_entry""");

        assertThat(own.stored(1).payloadDigest()).isEqualTo(byTheDatabase.get("of_payload"));
        assertThat(own.stored(1).digest()).isEqualTo(byTheDatabase.get("of_entry"));
    }
}
