package org.sharewell.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.transaction.TransactionDefinition.PROPAGATION_REQUIRES_NEW;

import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sharewell.register.WorkedOut;
import org.sharewell.testing.SharewellTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What it means that a record is read once in a transaction. */
@SharewellTest
class OnceInATransactionTest {

    @Autowired
    SharingRequests requests;
    @Autowired
    AskedAgencies agencies;
    @Autowired
    PlatformTransactionManager transactions;

    SharingRequest request;

    @BeforeEach
    void request() {
        request = requests.save(SharingRequest.opened("once-" + requests.nextNumber(), "agency", "agency", "asker",
                Instant.parse("2026-11-02T10:00:00Z"), new InformationNeeded("no", null, "somebody", null, null)));
    }

    @Test
    void asksTheDatabaseOnceInATransactionAndAgainInTheNext() {
        inATransaction(() -> {
            var first = requests.of(request.id());
            colleagueCloses();

            assertThat(requests.of(request.id())).isSameAs(first);
            return null;
        });

        assertThat(requests.of(request.id()).state()).isEqualTo("closed");
    }

    @Test
    void readsWhatItHasSavedItself() {
        var state = inATransaction(() -> {
            requests.save(requests.of(request.id()).ended("withdrawn", request.openedAt(), "not needed"));
            return requests.of(request.id()).state();
        });

        assertThat(state).isEqualTo("withdrawn");
    }

    @Test
    void thatThereIsNoneIsRememberedUntilThereIs() {
        inATransaction(() -> {
            assertThat(requests.findById("once-more")).isEmpty();
            var saved = requests.save(SharingRequest.opened("once-more", "agency", "agency", "asker", request.openedAt(),
                    new InformationNeeded("no", null, "somebody else", null, null)));

            assertThat(requests.findById("once-more")).containsSame(saved);
            requests.deleteById("once-more");

            assertThat(requests.findById("once-more")).isEmpty();
            return null;
        });
    }

    @Test
    void aListIsReadOnceUntilOneOfItsKindIsSaved() {
        inATransaction(() -> {
            var none = agencies.ofRequest(request.id());
            assertThat(agencies.ofRequest(request.id())).isSameAs(none).isEmpty();

            agencies.save(AskedAgency.of(request.id(), new Described.ToAsk("police", "They saw her.", "Bruises."), null));

            assertThat(agencies.ofRequest(request.id())).hasSize(1);
            return null;
        });
    }

    @Test
    void whatAListHasShownIsNotReadAgain() {
        agencies.save(AskedAgency.of(request.id(), new Described.ToAsk("police", "They saw her.", "Bruises."), null));

        inATransaction(() -> {
            var listed = agencies.ofRequest(request.id()).get(0);

            assertThat(agencies.findById(listed.id()).orElseThrow()).isSameAs(listed);
            var saved = agencies.save(listed.because("They were there."));
            agencies.ofRequest(request.id());
            assertThat(agencies.findById(listed.id()).orElseThrow()).isSameAs(saved);
            return null;
        });
    }

    @Test
    void whatIsWorkedOutOfRecordsIsWorkedOutAgainOnceOneIsSaved() {
        inATransaction(() -> {
            Supplier<List<String>> state = () -> WorkedOut.once(this, "state", () -> List.of(requests.of(request.id()).state()));
            var first = state.get();
            assertThat(state.get()).isSameAs(first);

            requests.save(requests.of(request.id()).ended("withdrawn", request.openedAt(), "not needed"));

            assertThat(state.get()).containsExactly("withdrawn");
            return null;
        });
    }

    @Test
    void aColleagueWhoSavedMeanwhileIsNotOverwritten() {
        assertThatThrownBy(() -> inATransaction(() -> {
            requests.of(request.id());
            colleagueCloses();
            return requests.save(requests.of(request.id()).ended("withdrawn", request.openedAt(), "not needed"));
        })).isInstanceOf(OptimisticLockingFailureException.class);

        assertThat(requests.of(request.id()).state()).isEqualTo("closed");
    }

    @Test
    void whatWasRolledBackIsNotRemembered() {
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            requests.save(requests.of(request.id()).ended("withdrawn", request.openedAt(), "not needed"));
            status.setRollbackOnly();
        });

        assertThat(requests.of(request.id())).isEqualTo(request);
    }

    /** A transaction of its own inside the other, as another person's would be. */
    private void colleagueCloses() {
        var own = new TransactionTemplate(transactions);
        own.setPropagationBehavior(PROPAGATION_REQUIRES_NEW);
        own.executeWithoutResult(status ->
                requests.save(requests.of(request.id()).ended("closed", request.openedAt(), null)));
    }

    private <T> T inATransaction(Supplier<T> work) {
        return new TransactionTemplate(transactions).execute(status -> work.get());
    }
}
