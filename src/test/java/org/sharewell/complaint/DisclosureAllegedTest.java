package org.sharewell.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.sharewell.testing.Clause;
import org.sharewell.testing.SharewellTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A complaint that says that information went astray opens a breach case at once; the two go on by themselves. */
@SharewellTest
class DisclosureAllegedTest extends Complaining {

    @Autowired
    JdbcClient database;

    @Test
    @Clause({"C36", "C40"})
    void theBreachCaseOpensAtOnceAndItsClockRunsFromReceipt() {
        entered(Map.of("receivedAt", "2027-03-01T09:30+00:00"));

        described(Map.of("disclosure", "yes"));

        assertThat(recorded.events(complaint)).contains("Breach case opened: " + complaint + "-breach");
        assertThat(awareAt()).isEqualTo("2027-03-01T09:30:00Z");
        assertThat(walk.open(complaint)).containsExactly("Acknowledge complaint");
        assertThat(page(csc.leadInformationOfficer(), complaint)).contains(complaint + "-breach");
    }

    @Test
    @Clause("C36")
    void whatTriageFindsOpensItTooAndOnlyOne() {
        entered(Map.of());
        described(Map.of("disclosure", "not-known"));
        acknowledged();
        assertThat(recorded.events(complaint + "-breach")).isEmpty();

        walk.complete(handler, complaint, "Triage complaint", with(triaging(), Map.of("disclosure", "yes")));

        assertThat(recorded.events(complaint + "-breach")).contains("Breach case opened");
        assertThat(awareAt()).isEqualTo(TUESDAY);
    }

    @Test
    @Clause("C40")
    void awarenessIsNeverAfterReceipt() {
        entered(Map.of("receivedAt", "2027-03-01T09:30+00:00"));

        assertThatThrownBy(() -> described(Map.of("disclosure", "yes", "awareAt", "2027-03-02T09:00+00:00")))
                .hasMessageContaining("since the complaint was received, at the latest");
        described(Map.of("disclosure", "yes", "awareAt", "2027-02-26T08:00+00:00"));

        assertThat(awareAt()).isEqualTo("2027-02-26T08:00:00Z");
    }

    @Test
    @Clause("C36")
    void whatSaysThatInformationWentAstrayIsNotOnlyPassedOn() {
        entered(Map.of());
        described(Map.of("disclosure", "yes"));
        acknowledged();

        assertThatThrownBy(() -> walk.complete(handler, complaint, "Triage complaint", with(triaging(), Map.of("kinds",
                List.of("service"), "serviceTo", "The council's", "told", "It goes there.", "asAgreed", true,
                "disclosure", "yes")))).hasMessageContaining("so it is also about how information was shared");
    }

    @Test
    @Clause("C36")
    void theSameAgainOpensTheCaseOfTheFirst() {
        var first = entered(Map.of());
        described(Map.of());
        entered(Map.of("channel", "call"));

        described(Map.of("disclosure", "yes"));

        assertThat(recorded.events(first + "-breach")).contains("Breach case opened");
        assertThat(recorded.events(complaint + "-breach")).isEmpty();
    }

    @Test
    @Clause("C36")
    void aPublicPageCanSendOneWithoutAForm() {
        var words = new Entered("no", "By letter", "Mr Brown", "form", null, "A neighbour read my letter.", null);
        var said = new Described("self", null, null, "shared", null, null, "yes", null, null);

        assertThat(entering.problems(words, said)).isEmpty();
        complaint = entering.receive(csc.id(), words, said);

        assertThat(walk.open(complaint)).containsExactly("Acknowledge complaint");
        assertThat(recorded.events(complaint)).startsWith("Complaint received", "Complaint taken up");
        assertThat(recorded.events(complaint + "-breach")).contains("Breach case opened");
    }

    @Test
    @Clause("C36")
    void aComplaintThatIsWithdrawnLeavesItsBreachCaseAsItIs() {
        inInvestigation(Map.of("disclosure", "yes"));

        walk.complete(handler, complaint, "Investigate complaint",
                Map.of("step", "withdrawn", "withdrawal", "Enough."));

        assertThat(walk.open(complaint + "-breach")).isNotEmpty();
    }

    /** Since when the agency knows of it, as the breach case keeps it. */
    private Instant awareAt() {
        return database.sql("select facts #>> '{known,awareAt}' from breach where source = :source")
                .param("source", complaint).query(String.class).optional().map(Instant::parse).orElseThrow();
    }
}
