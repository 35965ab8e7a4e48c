package org.sharewell.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sharewell.testing.Agencies;
import org.sharewell.testing.Answers;
import org.sharewell.testing.EarlyHelp;
import org.sharewell.testing.Jobs;
import org.sharewell.testing.Rule;
import org.sharewell.testing.SharewellTest;
import org.sharewell.testing.TestAgency;
import org.sharewell.testing.TestClock;
import org.sharewell.testing.Walk;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What one's own agency knows about a child already, for whoever asks about them again. */
@SharewellTest
class WhatWeKnowTest {

    @Autowired
    Agencies agencies;
    @Autowired
    Walk walk;
    @Autowired
    Jobs jobs;
    @Autowired
    SharingRequests requests;
    @Autowired
    TestClock clock;
    @Autowired
    JdbcClient database;
    @Autowired
    TransactionTemplate transaction;

    TestAgency csc;
    int started;
    TestAgency police;

    @BeforeEach
    void twoAgencies() {
        clock.itIs(Instant.parse("2026-06-10T09:00:00Z"));
        csc = agencies.make("local-authority");
        police = agencies.make("police");
    }

    @Test
    @Rule("R17")
    void whatOneAskedBeforeIsShownWithWhatCameOfItAndEntersAsAnOpening() {
        var earlier = asked(csc.practitioner(), Answers.described(police));
        walk.complete(police.practitioner(), earlier + "." + police.id(), "Decide request", Answers.nothingHeld());
        jobs.run(earlier + "." + police.id());

        var before = readings(earlier, csc.practitioner());

        var known = known(csc.practitioner(), "Maia Brooke");

        assertThat(known).contains(earlier, "Maya Brook, born 3 May 2016, NHS number 9434765919",
                police.id() + ": Holds nothing.");
        assertThat(readings(earlier, csc.practitioner())).isGreaterThan(before);
    }

    @Test
    @Rule("R17")
    void whatTheOwnAgencyWasAskedAndAnsweredIsShownToWhoeverDecidedIt() {
        var earlier = asked(csc.practitioner(), Answers.described(police));
        var answer = earlier + "." + police.id();
        assertThat(known(police.practitioner(), "Maya Brook")).isEmpty();
        walk.complete(police.practitioner(), answer, "Decide request", Answers.notShared());
        jobs.run(answer);

        assertThat(known(police.practitioner(), "Maya Brook, 3 May 2016")).contains(answer, csc.id() + " asked us",
                police.id() + ": Not shared.");
        assertThat(known(police.otherPractitioner(), "Maya Brook")).isEmpty();
    }

    @Test
    @Rule("R17")
    void aColleagueOfTheTeamLearnsWhomToSpeakWithAndNothingElse() {
        var earlier = asked(csc.practitioner(), Answers.described(police));

        var known = known(csc.otherPractitioner(), "Maya Brook");

        assertThat(known).contains(earlier, "practitioner of " + csc.id(), "Speak with them.")
                .doesNotContain("2016", "Maya", police.id());
        assertThat(readings(earlier, csc.otherPractitioner())).isZero();
        var reference = started(csc.otherPractitioner(), "Maya Brook again");
        assertThatThrownBy(() -> walk.send(csc.otherPractitioner(), reference, "Describe request",
                taking(Answers.described(police), earlier))).hasMessageContaining("You may not read what you take over from.");
    }

    @Test
    @Rule("R17")
    void nobodyOfAnotherAgencyLearnsOfIt() {
        asked(csc.practitioner(), Answers.described(police));
        var school = agencies.make("education");

        assertThat(known(school.practitioner(), "Maya Brook, NHS number 9434765919")).isEmpty();
        assertThat(known(csc.practitioner(), "Tariq Lund")).isEmpty();
    }

    @Test
    @Rule("R17")
    void aConsentThatStillHoldsIsTakenOverAndTheRequestIsAsked() {
        var agreed = EarlyHelp.given("Ann Brook, mother", "2026-06-01");
        var earlier = asked(csc.practitioner(), EarlyHelp.described(List.of(agreed), police));
        assertThat(requests.of(earlier).state()).isEqualTo("asked");

        var without = asked(csc.practitioner(), EarlyHelp.described(List.of(), police));
        var with = asked(csc.practitioner(), taking(EarlyHelp.described(List.of(), police), earlier));

        assertThat(requests.of(without).state()).isEqualTo("considered");
        assertThat(requests.of(with).state()).isEqualTo("asked");
        assertThat(requests.of(with).facts().described().consents()).singleElement()
                .satisfies(consent -> assertThat(consent.who()).isEqualTo("Ann Brook, mother"));
    }

    @Test
    void itIsFoundByItsIndexHoweverManyRecordsThereAre() {
        var plan = transaction.execute(status -> {
            database.sql("set local enable_seqscan = off").update();
            return database.sql("explain select * from known_child where keys && cast(:keys as text[])")
                    .param("keys", new String[] {"csc one ML"}).query(String.class).list();
        });

        assertThat(plan).anyMatch(line -> line.contains("known_child_by_keys"));
    }

    private String started(String person, String about) {
        return walk.start(person, "request-to-share", Map.of("danger", "no", "about", about, "ownReference",
                person + ++started));
    }

    private String asked(String person, Map<String, Object> described) {
        var reference = started(person, "Maya Brook");
        walk.send(person, reference, "Describe request", described);
        return reference;
    }

    private String known(String person, String about) {
        return walk.form(person, started(person, about), "Describe request").get("known").toString();
    }

    private static Map<String, Object> taking(Map<String, Object> described, String earlier) {
        var taking = new HashMap<>(described);
        taking.put("takeOver", List.of(earlier));
        return taking;
    }

    private int readings(String reference, String person) {
        return database.sql("select count(*) from reading where record = :record and person = :person")
                .param("record", reference).param("person", person).query(Integer.class).single();
    }
}
