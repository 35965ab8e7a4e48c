package org.sharewell.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sharewell.register.RegisterOnItsOwn.decision;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sharewell.register.Verification.Fault;
import org.sharewell.register.Verification.Wrong;
import org.sharewell.testing.Clause;

@ExtendWith(RegisterOnItsOwn.ForEachTest.class)
class DisposalTest {

    private RegisterOnItsOwn own;

    @BeforeEach
    void twoEntriesUnderOneSeal(RegisterOnItsOwn register) {
        own = register;
        own.enter("first", "second");
        own.seals.sealNext();
    }

    private static void refused(ThrowingCallable what, String why) {
        assertThatThrownBy(what).rootCause().hasMessageContaining(why);
    }

    @Test
    @Clause("C23")
    void disposalTakesTheFactsAndTheirSaltAndLeavesTheDecisionAndItsProof() {
        var before = own.stored(1);
        own.dispose(1);
        var after = own.stored(1);

        assertThat(after.salt()).isNull();
        assertThat(after.entry()).isEqualTo(decision("first").with(null));
        assertThat(after.at()).isEqualTo(before.at());
        assertThat(after.digest()).isEqualTo(before.digest());
        assertThat(after.disposal()).hasValueSatisfying(disposal -> {
            assertThat(disposal.retentionClass()).isEqualTo("ten-years");
            assertThat(disposal.certificate()).isEqualTo("D26-7");
            assertThat(disposal.at()).isBetween(Instant.now().minus(1, ChronoUnit.MINUTES), Instant.now());
        });
    }

    @Test
    @Clause("C23")
    void whatIsDisposedOfIsReadAsSuch() {
        own.dispose(1);

        assertThat(own.register.about("R26-1.police")).satisfiesExactly(
                first -> assertThat(first.disposal()).isPresent(), second -> assertThat(second.disposal()).isEmpty());
    }

    @Test
    void theRegisterIsStillVerifiedAndTheDisposedEntryReportedAsDisposed() {
        own.dispose(1);

        assertThat(own.verifier.verify()).isEqualTo(new Verification(1, 2, 1, 0, 0, Optional.empty()));
    }

    @Test
    void anEntryDisposedOfBeforeItWasSealedIsSealedAndVerified() {
        own.enter("third");
        own.dispose(3);
        own.seals.sealNext();

        assertThat(own.verifier.verify()).isEqualTo(new Verification(2, 3, 1, 0, 0, Optional.empty()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"decided_by = 'bob'", "decision = 'not-shared'", "at = at - interval '1 day'",
            "payload_digest = sha256('guess')"})
    void whoDecidedWhatStaysProvenAfterDisposal(String change) {
        own.dispose(1);

        own.spoil("update register_entry set " + change + " where id = 1");

        assertThat(own.verifier.verify().wrong()).contains(new Wrong(Fault.ENTRY_ALTERED, 1L, 1L));
    }

    @Test
    void factsPutBackIntoADisposedEntryAreFound() {
        own.dispose(1);

        own.spoil("""
                alter table register_entry drop constraint register_entry_whole_or_disposed;
                update register_entry set payload = '{}' where id = 1""");

        assertThat(own.verifier.verify().wrong()).contains(new Wrong(Fault.ENTRY_ALTERED, 1L, 1L));
    }

    @Test
    void nothingIsDisposedOfTwice() {
        own.dispose(1);

        refused(() -> own.dispose(1), "is disposed of already");
    }

    @Test
    void whatDoesNotExistCannotBeDisposedOf() {
        refused(() -> own.dispose(99), "does not exist");
    }

    @ParameterizedTest
    @ValueSource(strings = {"null, 'D26-7'", "' ', 'D26-7'", "'ten-years', null", "'ten-years', ''"})
    void disposalNeedsAClassAndACertificate(String arguments) {
        refused(() -> own.owner.execute("select dispose_register_entry(1, " + arguments + ")"),
                "needs a retention class");
    }

    @Test
    void theApplicationDoesNotDispose() {
        refused(() -> own.app.execute("select dispose_register_entry(1, 'ten-years', 'D26-7')"), "permission denied");
    }

    @Test
    void theOwnerDisposesByTheFunctionOnly() {
        refused(() -> own.owner.update("""
                update register_entry set payload = null, salt = null, retention_class = 'ten-years',
                    disposed_at = now(), certificate = 'D26-7' where id = 1"""), "append-only");
    }

    @Test
    void theWayOfDisposalIsClosedToAnyOtherChange() {
        refused(() -> own.owner.execute("""
                begin;
                set local sharewell.disposing = '1';
                update register_entry set payload = null, salt = null, retention_class = 'ten-years',
                    disposed_at = now(), certificate = 'D26-7', decided_by = 'bob' where id = 1"""), "append-only");
    }

    @Test
    void aRoleThatGotTheRightToUpdateByMistakeStillCannotDispose() {
        own.owner.execute("grant update on register_entry to app");

        refused(() -> own.app.execute("""
                begin;
                set local sharewell.disposing = '1';
                update register_entry set payload = null, salt = null, retention_class = 'ten-years',
                    disposed_at = now(), certificate = 'D26-7' where id = 1"""), "append-only");
    }
}
