package org.sharewell.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.sharewell.decision.Examples.asked;
import static org.sharewell.decision.Examples.shared;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sharewell.calendar.OpeningHours;
import org.sharewell.partnership.Agency;
import org.sharewell.partnership.Partnership;
import org.sharewell.partnership.Role;
import org.sharewell.testing.Clause;
import org.sharewell.testing.Rule;

/** The police answer children's social care, or one of its teams. */
@Rule("R34")
@Clause({"C22", "C95"})
class SecureWayTest {

    private static final List<SecureMethods.Known> KNOWN = List.of(new SecureMethods.Known("secure-mail", "Secure mail"),
            new SecureMethods.Known("meeting", "In a meeting"), new SecureMethods.Known("by-hand", "By hand"),
            new SecureMethods.Known("fax", "Fax"));

    private final Partnership partnership = mock();
    private final SecureWay way = way(List.of(), List.of(new SecureMethods.RuledOut("fax", null)));

    @BeforeEach
    void agenciesAndTheirOfficer() {
        when(partnership.unit("csc.assessment")).thenReturn(Optional.of(new Agency("csc.assessment", "csc",
                "Children's Social Care, Assessment", "local-authority", OpeningHours.always(), null, null, true)));
        when(partnership.people("police", Role.LEAD_INFORMATION_OFFICER)).thenReturn(List.of("lee"));
        when(partnership.nameOf("lee")).thenReturn("Lee Officer");
    }

    @Test
    void deliveryInSharewellAndWhatIsAgreedNeedNoReason() {
        assertThat(way.problems(shared(), asked())).isEmpty();
        assertThat(way.problems(shared("method", "secure-mail"), asked())).isEmpty();
        assertThat(way.problems(shared("method", null), asked())).containsExactly("Say how it is sent.");
    }

    @Test
    void anotherNeedsItsReason() {
        assertThat(way.problems(shared("method", "by-hand"), asked())).containsExactly(
                "“By hand” is not agreed with csc. Say why it is sent so, or send it in Sharewell.");
        assertThat(way.problems(shared("method", "by-hand", "methodWhy", "Their line is down."), asked())).isEmpty();
    }

    @Test
    void whatIsRuledOutIsAskedOfTheOfficerFirst() {
        assertThat(way.problems(shared("method", "fax", "methodWhy", "Their line is down."), asked())).containsExactly(
                "“Fax” is ruled out. Ask your lead information officer (Lee Officer) first and choose who allowed it,"
                        + " or send it in Sharewell.");
        assertThat(way.problems(shared("method", "fax", "methodWhy", "Their line is down.", "methodAllowedBy", "Lee"),
                asked())).isEmpty();
    }

    @Test
    @Rule({"R11", "R34"})
    void nobodyCanBeNamedAsAllowingWhatTheyDecideThemselves() {
        when(partnership.peopleWithout("police", Role.LEAD_INFORMATION_OFFICER, "lee")).thenReturn(List.of("dee"));
        when(partnership.peopleWithout("police", Role.DEPUTY_LEAD_INFORMATION_OFFICER, "lee"))
                .thenReturn(List.of("dee"));

        assertThat(way.officers(asked(), "lee")).containsExactly("dee");
    }

    @Test
    @Rule({"R10", "R34"})
    void whereHarmIsFearedNobodyIsAskedFirst() {
        var feared = asked("harmLikely", true);

        assertThat(way.wantsLeave("fax", feared)).isFalse();
        assertThat(way.problems(shared("method", "fax", "methodWhy", "Their line is down."), feared)).isEmpty();
        assertThat(way.problems(shared("method", "fax"), feared)).hasSize(1);
    }

    @Test
    void whatTwoAgenciesAgreedHoldsBothWaysAndForTheirTeamsInsteadOfWhatAllAgreed() {
        var pair = way(List.of(new SecureMethods.Between(Set.of("csc", "police"), List.of("by-hand"))), List.of());

        for (var asked : List.of(asked(), asked("askingUnit", "csc.assessment"),
                asked("unit", "csc.assessment", "askingUnit", "police"))) {
            assertThat(pair.agreed("by-hand", asked)).isTrue();
            assertThat(pair.agreed("secure-mail", asked)).isFalse();
        }
        assertThat(pair.agreed("secure-mail", asked("askingUnit", "health"))).isTrue();
        assertThat(pair.agreed("secure-mail", asked("askingUnit", "police"))).isTrue();
    }

    @Test
    void whatOneAgencyRulesOutConcernsWhateverItSendsOrReceives() {
        var ruled = way(List.of(), List.of(new SecureMethods.RuledOut("secure-mail", "csc")));

        assertThat(ruled.agreed("secure-mail", asked())).isFalse();
        assertThat(ruled.ruledOut("secure-mail", asked("unit", "csc", "askingUnit", "health"))).isTrue();
        assertThat(ruled.ruledOut("secure-mail", asked("askingUnit", "health"))).isFalse();
    }

    @Test
    void whatWasAgreedThenIsSaidInTheRecord() {
        assertThat(way.inWords("secure-mail", asked())).isEqualTo("Secure mail: agreed between police and csc");
        assertThat(way.inWords("by-hand", asked())).isEqualTo("By hand: not agreed between police and csc");
        assertThat(way.inWords("fax", asked())).isEqualTo("Fax: ruled out between police and csc");
    }

    private SecureWay way(List<SecureMethods.Between> between, List<SecureMethods.RuledOut> ruledOut) {
        return new SecureWay(new SecureMethods(KNOWN, List.of("secure-mail", "meeting"), between, ruledOut), partnership);
    }
}
