package org.sharewell.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sharewell.partnership.Oversight;
import org.sharewell.register.Entry;
import org.sharewell.register.RegisterEntry;
import org.sharewell.testing.Rule;

@Rule("R9")
class ReadingPolicyTest {

    private static final String AMINA = "amina";
    private static final String GRACE = "grace";
    private static final String IAN = "ian";
    private static final String OLIVIA = "olivia";

    /** Amina of social care asked, Ian of the police decided; Grace and Olivia answer for one of them each. */
    private static final List<Story.Side> SIDES = List.of(new Story.Side("csc.assessment", Set.of(AMINA)),
            new Story.Side("police", Set.of(IAN)));

    private final Oversight oversight = mock();
    private final ReadingPolicy policy = new ReadingPolicy(oversight);

    @BeforeEach
    void twoAgencies() {
        for (var person : List.of(AMINA, GRACE)) {
            when(oversight.worksFor(person, "csc.assessment")).thenReturn(true);
            when(oversight.worksFor(person, "csc")).thenReturn(true);
        }
        for (var person : List.of(IAN, OLIVIA)) when(oversight.worksFor(person, "police")).thenReturn(true);
        when(oversight.oversees(GRACE, "csc.assessment")).thenReturn(true);
        when(oversight.oversees(OLIVIA, "police")).thenReturn(true);
    }

    @Test
    void whoeverHadAPartInItAndWhoeverAnswersForItReadsIt() {
        assertThat(List.of(AMINA, IAN, GRACE, OLIVIA)).allMatch(person -> policy.mayRead(person, SIDES, false));
    }

    @Test
    void eachSideReadsItsOwnRecordsOnly() {
        var asking = SIDES.subList(0, 1);
        var deciding = SIDES.subList(1, 2);

        assertThat(List.of(IAN, OLIVIA)).noneMatch(person -> policy.mayRead(person, asking, false));
        assertThat(List.of(AMINA, GRACE)).noneMatch(person -> policy.mayRead(person, deciding, false));
    }

    @Test
    void aColleagueReadsItOnceTheyHaveItsWork() {
        when(oversight.worksFor("tom", "csc.assessment")).thenReturn(true);

        assertThat(policy.mayRead("tom", SIDES, false)).isFalse();
        assertThat(policy.mayRead("tom", SIDES, true)).isTrue();
    }

    @Test
    void whoeverLeftTheAgencyReadsItNoMore() {
        when(oversight.worksFor(AMINA, "csc.assessment")).thenReturn(false);

        assertThat(policy.mayRead(AMINA, SIDES, false)).isFalse();
        assertThat(policy.mayList(AMINA, new Story.Listed("R26-00001", "csc.assessment", "A request", "Asked",
                Instant.EPOCH))).isFalse();
    }

    @Test
    void whatIsNoRecordIsReadByNobody() {
        assertThat(List.of(AMINA, GRACE)).noneMatch(person -> policy.mayRead(person, List.of(), true));
    }

    @Test
    void whatHappenedInsideTheOtherAgencyStaysThere() {
        assertThat(policy.maySee(AMINA, line("amina", "csc"))).isTrue();
        assertThat(policy.maySee(IAN, line("amina", "csc"))).isFalse();
        assertThat(policy.maySee(IAN, line(null, "csc"))).isTrue();
        assertThat(policy.maySee(IAN, line("beth", null))).isTrue();
    }

    private static RegisterEntry line(String actor, String agency) {
        return new RegisterEntry(1, Instant.EPOCH, Entry.of("R26-00001", "request-to-share", "Request described", actor,
                agency), "00", Optional.empty());
    }
}
