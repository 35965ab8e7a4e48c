package org.sharewell.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sharewell.register.RegisterOnItsOwn.START;
import static org.sharewell.register.RegisterOnItsOwn.decision;

import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sharewell.register.Verification.Fault;
import org.sharewell.register.Verification.Wrong;
import org.sharewell.testing.Clause;

/** Three seals: entries 1 to 3 under the first, 4 and 5 under the second, 6 under the third; 7 is not sealed yet. */
@Clause("C90")
@ExtendWith(RegisterOnItsOwn.ForEachTest.class)
class VerifierTest {

    private RegisterOnItsOwn own;
    private Seal second;
    private Seal third;

    @BeforeEach
    void threeSeals(RegisterOnItsOwn register) {
        own = register;
        own.enter("first", "second", "third");
        own.seals.sealNext();
        own.enter("fourth", "fifth");
        second = own.seals.sealNext().orElseThrow();
        own.enter("sixth");
        third = own.seals.sealNext().orElseThrow();
        own.enter("seventh");
    }

    private static Optional<Wrong> entry(Fault fault, long seal, long entry) {
        return Optional.of(new Wrong(fault, seal, entry));
    }

    private static Optional<Wrong> seal(Fault fault, long seal) {
        return Optional.of(new Wrong(fault, seal, null));
    }

    private static String literal(byte[] bytes) {
        return "'\\x" + HexFormat.of().formatHex(bytes) + "'";
    }

    @Test
    void aRegisterThatNobodyTouchedIsAsItWasEntered() {
        var found = own.verifier.verify();

        assertThat(found).isEqualTo(new Verification(3, 6, 0, 0, 1, Optional.empty()));
        assertThat(found.nothingIsWrong()).isTrue();
    }

    @Test
    void anEmptyRegisterIsAsItWasEntered() {
        own.spoil("truncate register_entry, register_seal, register_sealed");

        assertThat(own.verifier.verify()).isEqualTo(new Verification(0, 0, 0, 0, 0, Optional.empty()));
    }

    static Stream<String> changesOfAnEntry() {
        return Stream.of("at = at + interval '1 microsecond'", "record = 'R26-2'", "procedure = 'escalation'",
                "event = 'Not shared'", "actor = 'bob'", "actor = null", "agency = 'health'", "agency = ''",
                "decision = 'not-shared'", "decided_by = 'bob'", "decided_for = 'health'", "concerns = 'R26-2.police'",
                "supersedes = null", "payload = replace(payload, '–', '-')", "payload = null", "payload = ''",
                "salt = sha256('guess')", "counted = '{}'", "payload_digest = sha256('guess')", "digest = sha256('guess')",
                "actor = agency, agency = actor", "decided_by = '', decided_for = 'annpolice'");
    }

    @ParameterizedTest
    @MethodSource("changesOfAnEntry")
    void aChangeOfAnyColumnIsFound(String change) {
        own.spoil("update register_entry set " + change + " where id = 4");

        assertThat(own.verifier.verify())
                .isEqualTo(new Verification(1, 3, 0, 0, 1, entry(Fault.ENTRY_ALTERED, 2, 4)));
    }

    @Test
    void theChangesTriedLeaveNoColumnOut() {
        var columns = own.app.queryForList("""
                select column_name from information_schema.columns where table_name = 'register_entry'
                and column_name not in ('id', 'retention_class', 'disposed_at', 'certificate')""", String.class);

        assertThat(columns).hasSizeGreaterThan(10).allMatch(column ->
                changesOfAnEntry().anyMatch(change -> change.startsWith(column + " = ")));
    }

    @Test
    void anEntryWhoseDigestWasMadeAnewIsFoundByItsSeal() {
        var stored = own.stored(5);
        var payloadDigest = StoredEntry.payloadDigest(stored.salt(), "{}");
        var digest = StoredEntry.digest(stored.entry(), stored.at(), payloadDigest);

        own.spoil("update register_entry set payload = '{}', payload_digest = %s, digest = %s where id = 5"
                .formatted(literal(payloadDigest), literal(digest)));

        assertThat(own.stored(5).isAsEntered()).isTrue();
        assertThat(own.verifier.verify().wrong()).isEqualTo(entry(Fault.ENTRY_ALTERED, 2, 5));
    }

    @Test
    void anAlteredEntryIsFoundBeforeItIsSealed() {
        own.spoil("update register_entry set event = 'Not shared' where id = 7");

        assertThat(own.verifier.verify())
                .isEqualTo(new Verification(3, 6, 0, 0, 1, Optional.of(new Wrong(Fault.ENTRY_ALTERED, null, 7L))));
    }

    @Test
    void theFirstOfSeveralIsNamed() {
        own.spoil("""
                update register_entry set event = 'Not shared' where id in (5, 6, 7);
                delete from register_entry where id = 2""");

        assertThat(own.verifier.verify().wrong()).isEqualTo(entry(Fault.ENTRY_MISSING, 1, 2));
    }

    @Test
    void twoEntriesThatChangedPlacesAreFound() {
        own.spoil("""
                alter table register_entry alter id drop identity;
                update register_entry set id = -id where id in (4, 5);
                update register_entry set id = 9 + id where id < 0""");

        assertThat(own.verifier.verify().wrong()).isEqualTo(entry(Fault.ENTRY_ALTERED, 2, 4));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void anEntryDeletedIsMissing(int id) {
        own.spoil("delete from register_entry where id = " + id);

        assertThat(own.verifier.verify())
                .isEqualTo(new Verification(0, id - 1, 0, 0, 1, entry(Fault.ENTRY_MISSING, 1, id)));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void anEntryTakenOutOfItsSealIsMissingThere(int id) {
        own.spoil("delete from register_sealed where entry = " + id);

        assertThat(own.verifier.verify().wrong()).isEqualTo(seal(Fault.ENTRY_MISSING, 1));
    }

    @Test
    void anEntryInsertedIntoAnOldSealIsNamed() {
        own.spoil("insert into register_sealed select 1, 4, id, digest from register_entry where id = 7");

        assertThat(own.verifier.verify().wrong()).isEqualTo(entry(Fault.ENTRY_INSERTED, 1, 7));
    }

    @Test
    void anEntryExchangedInAnOldSealIsFound() {
        own.spoil("""
                update register_sealed s set entry = 7, digest = e.digest from register_entry e
                where s.entry = 2 and e.id = 7""");

        assertThat(own.verifier.verify().wrong()).isEqualTo(seal(Fault.SEAL_ALTERED, 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sealed_at = sealed_at - interval '1 day'", "hash = sha256('guess')", "entries = 4"})
    void anAlteredSealIsFound(String change) {
        own.spoil("update register_seal set " + change + " where number = 1");

        assertThat(own.verifier.verify()).isEqualTo(new Verification(0, 3, 0, 0, 1, seal(Fault.SEAL_ALTERED, 1)));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void aMissingSealIsNamed(int number) {
        own.spoil("delete from register_seal where number = " + number);

        assertThat(own.verifier.verify().wrong()).isEqualTo(seal(Fault.SEAL_MISSING, number));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void aSealThatHoldsNothingAnyMoreIsNamed(int number) {
        own.spoil("delete from register_sealed where seal = " + number);

        assertThat(own.verifier.verify().wrong()).isEqualTo(seal(Fault.SEAL_MISSING, number));
    }

    @Test
    void aSealInsertedBeforeTheFirstIsNamed() {
        own.spoil("""
                alter table register_seal drop constraint register_seal_number, drop constraint register_seal_follows;
                insert into register_seal select 0, sealed_at, 1, null, hash from register_seal where number = 1;
                insert into register_sealed select 0, 1, id, digest from register_entry where id = 7""");

        assertThat(own.verifier.verify().wrong()).isEqualTo(seal(Fault.SEAL_INSERTED, 0));
    }

    @Test
    void sealsThatChangedPlacesAreFound() {
        own.spoil("""
                update register_seal set number = 100 + number where number > 1;
                update register_seal set number = 105 - number where number > 100;
                update register_sealed set seal = 100 + seal where seal > 1;
                update register_sealed set seal = 105 - seal where seal > 100""");

        assertThat(own.verifier.verify().wrong()).isEqualTo(seal(Fault.SEAL_DOES_NOT_FOLLOW, 2));
    }

    @Test
    void aSealMadeAnewDoesNotFitTheNextOne() {
        var forged = new SealHash(1, START, null);
        for (var id = 1; id <= 3; id++) forged.add(id, own.stored(id).digest());

        own.spoil("update register_seal set sealed_at = '%s', hash = %s where number = 1"
                .formatted(START, literal(forged.sha256())));

        assertThat(own.verifier.verify().wrong()).isEqualTo(seal(Fault.SEAL_DOES_NOT_FOLLOW, 2));
    }

    @Test
    void theCopyKeptOutsideFitsARegisterThatNobodyTouched() {
        assertThat(own.verifier.verify(second.number(), second.hash()).nothingIsWrong()).isTrue();
    }

    @Test
    void aWholeChainMadeAnewIsFoundByTheCopyKeptOutside() {
        own.spoil("delete from register_entry where id = 1; truncate register_seal, register_sealed");
        for (var seals = 0; seals < 3; seals++) {
            own.seals.sealNext();
            own.enter("another");
        }

        assertThat(own.verifier.verify().nothingIsWrong()).isTrue();
        assertThat(own.verifier.verify(second.number(), second.hash()).wrong())
                .isEqualTo(seal(Fault.SEAL_UNLIKE_ITS_COPY, 2));
    }

    @Test
    void aNewestSealTakenAwayIsFoundByTheCopyKeptOutside() {
        own.spoil("""
                delete from register_entry where id > 5;
                delete from register_sealed where seal = 3;
                delete from register_seal where number = 3""");

        assertThat(own.verifier.verify().nothingIsWrong()).isTrue();
        assertThat(own.verifier.verify(third.number(), third.hash()).wrong()).isEqualTo(seal(Fault.SEAL_MISSING, 3));
    }

    @Test
    void aBackDatedEntryIsCountedAsLate() {
        own.clock.itIs(START.minus(Duration.ofDays(14)));
        own.enter("back-dated");
        own.clock.itIs(START.plus(Duration.ofHours(1)));
        own.seals.sealNext();

        assertThat(own.verifier.verify()).isEqualTo(new Verification(4, 8, 0, 1, 0, Optional.empty()));
    }

    @Test
    void aRegisterOfSeveralPagesIsReadToItsEnd() {
        own.transaction.executeWithoutResult(status -> {
            for (var number = 0; number < 2500; number++) own.register.enter(decision("fact"));
        });
        own.seals.sealNext();
        own.transaction.executeWithoutResult(status -> {
            for (var number = 0; number < 1500; number++) own.register.enter(decision("fact"));
        });

        assertThat(own.verifier.verify()).isEqualTo(new Verification(4, 2507, 0, 0, 1500, Optional.empty()));
    }
}
