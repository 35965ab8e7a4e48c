package org.sharewell.safekeeping;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sharewell.register.Entry;
import org.sharewell.register.Register;
import org.sharewell.register.SealNow;
import org.sharewell.register.Seals;
import org.sharewell.testing.Jobs;
import org.sharewell.testing.Mailbox;
import org.sharewell.testing.SharewellTest;
import org.sharewell.testing.TestClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@SharewellTest
class SealLetterTest {

    @Autowired
    SealLetter letter;
    @Autowired
    Register register;
    @Autowired
    Seals seals;
    @Autowired
    Jobs jobs;
    @Autowired
    Mailbox mailbox;
    @Autowired
    PlatformTransactionManager transactions;
    @Autowired
    TestClock clock;

    @BeforeEach
    void somethingIsEntered() {
        new TransactionTemplate(transactions).executeWithoutResult(one ->
                register.enter(Entry.of("R26-seal", "request-to-share", "Information needed", null, null)));
    }

    @Test
    void theBusinessUnitGetsTheNewestSealOnceADay() {
        clock.itIs(Instant.parse("2031-03-05T23:30:00Z"));
        var first = SealNow.over(seals);

        letter.send();
        letter.send();
        jobs.run("register seal 2031-03-05");
        assertThat(letters(first.hash())).singleElement().satisfies(mail ->
                assertThat(mail.text()).contains(first.number() + ", " + first.hash()));

        clock.passes(Duration.ofHours(1));
        letter.send();
        jobs.run("register seal 2031-03-06");
        assertThat(letters(first.hash())).hasSize(2);
    }

    @Test
    void nothingIsSentWhereNothingIsSealed() {
        new ApplicationContextRunner().withPropertyValues("sharewell.register.sealing.enabled=false")
                .withUserConfiguration(SealLetterSchedule.class)
                .run(started -> assertThat(started).doesNotHaveBean(SealLetterSchedule.class));
    }

    private List<Mailbox.Received> letters(String hash) {
        return mailbox.of("beth@partnership.example").stream().filter(mail -> mail.text().contains(hash)).toList();
    }
}
