package org.sharewell.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sharewell.register.RegisterOnItsOwn.START;
import static org.sharewell.register.RegisterOnItsOwn.decision;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sharewell.testing.Clause;

@Clause("C90")
@ExtendWith(RegisterOnItsOwn.ForEachTest.class)
class SealsTest {

    private RegisterOnItsOwn own;

    @BeforeEach
    void anEmptyRegister(RegisterOnItsOwn register) {
        own = register;
    }

    private List<Long> entriesUnder(Seal seal) {
        return own.app.queryForList("select entry from register_sealed where seal = ? order by position", Long.class,
                seal.number());
    }

    @Test
    void whereNothingWasEnteredNothingIsSealed() {
        assertThat(own.seals.sealNext()).isEmpty();

        assertThat(own.seals.newest()).isEmpty();
    }

    @Test
    void everythingEnteredSinceIsPutUnderTheNextSeal() {
        own.enter("first", "second");
        var first = own.seals.sealNext().orElseThrow();
        own.enter("third");
        var second = own.seals.sealNext().orElseThrow();

        assertThat(entriesUnder(first)).containsExactly(1L, 2L);
        assertThat(entriesUnder(second)).containsExactly(3L);
        assertThat(second.number()).isEqualTo(2);
        assertThat(second.at()).isEqualTo(START.plus(Duration.ofMinutes(2)));
        assertThat(second.hash()).matches("[0-9a-f]{64}").isNotEqualTo(first.hash());
        assertThat(own.seals.newest()).contains(second);
    }

    @Test
    void theHashIsWhatItsDescriptionSays() {
        own.enter("first");
        own.seals.sealNext();
        own.enter("second", "third");
        var seal = own.seals.sealNext().orElseThrow();

        own.fieldsByTheDatabase();
        var byTheDatabase = own.superuser.queryForObject("""
                select encode(sha256(field('register seal, form 1'::text) || field(number) || field(sealed_at)
                    || field(previous)
                    || (select string_agg(field(entry) || field(digest), '' order by position)
                        from register_sealed where seal = number)
                    || field(entries)), 'hex')
                from register_seal where number = 2""", String.class);

        assertThat(seal.hash()).isEqualTo(byTheDatabase);
    }

    @Test
    void anEntryThatCommitsAfterLaterOnesWereSealedIsUnderTheNextSeal() {
        own.transaction.executeWithoutResult(slow -> {
            own.register.enter(decision("begun first"));
            own.anotherTransaction.executeWithoutResult(quick -> own.register.enter(decision("committed first")));
            own.anotherTransaction.executeWithoutResult(sealing -> own.seals.sealNext());
        });
        var next = own.seals.sealNext().orElseThrow();

        assertThat(entriesUnder(next)).containsExactly(1L);
        assertThat(own.verifier.verify().entries()).isEqualTo(2);
        assertThat(own.verifier.verify().nothingIsWrong()).isTrue();
    }

    @Test
    void appendingDoesNotWaitForASealThatIsBeingSet() {
        own.enter("first");

        own.transaction.executeWithoutResult(sealing -> {
            assertThat(own.seals.sealNext()).isPresent();
            own.anotherTransaction.executeWithoutResult(appending -> {
                own.app.execute("set local lock_timeout = '1ms'");
                own.register.enter(decision("second"));
            });
        });

        assertThat(own.verifier.verify().entries()).isEqualTo(1);
        assertThat(own.verifier.verify().notYetProtected()).isEqualTo(1);
    }

    @Test
    void whoeverComesWhileASealIsBeingSetGoesAwayAtOnce() {
        own.enter("first");

        own.transaction.executeWithoutResult(sealing -> {
            assertThat(own.seals.sealNext()).isPresent();
            own.anotherTransaction.executeWithoutResult(second -> {
                own.app.execute("set local lock_timeout = '1ms'");
                assertThat(own.seals.sealNext()).isEmpty();
            });
        });

        assertThat(own.seals.newest().orElseThrow().number()).isEqualTo(1);
        assertThat(own.verifier.verify().nothingIsWrong()).isTrue();
    }

    @Test
    void aSealThatFailsHoldsNothing() {
        own.enter("first");

        own.transaction.executeWithoutResult(sealing -> {
            own.seals.sealNext();
            sealing.setRollbackOnly();
        });

        assertThat(own.seals.newest()).isEmpty();
        assertThat(own.seals.sealNext().orElseThrow().number()).isEqualTo(1);
    }

    @Test
    void writersAndSealersAtOnceLoseNothingAndSealNothingTwice() throws Exception {
        Callable<Void> writer = () -> {
            IntStream.range(0, 100).forEach(n -> own.transaction.executeWithoutResult(status -> {
                own.register.enter(decision("fact " + n));
                if (n % 10 == 0) status.setRollbackOnly();
            }));
            return null;
        };
        Callable<Void> sealer = () -> {
            IntStream.range(0, 20).forEach(n -> own.seals.sealNext());
            return null;
        };

        var threads = Executors.newFixedThreadPool(4);
        try {
            for (Future<Void> done : threads.invokeAll(Stream.of(writer, sealer, writer, sealer).toList())) done.get();
        } finally {
            threads.shutdownNow();
        }
        own.seals.sealNext();

        var found = own.verifier.verify();
        assertThat(found.nothingIsWrong()).isTrue();
        assertThat(found.entries()).isEqualTo(180);
        assertThat(found.notYetProtected()).isZero();
    }
}
