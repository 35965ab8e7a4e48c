package org.sharewell.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sharewell.testing.Agencies;
import org.sharewell.testing.Answers;
import org.sharewell.testing.Clause;
import org.sharewell.testing.Recorded;
import org.sharewell.testing.Rule;
import org.sharewell.testing.SharewellTest;
import org.sharewell.testing.TasklistSession;
import org.sharewell.testing.TestAgency;
import org.sharewell.testing.Walk;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What stands in a request already when it is opened for the first time, and what is left to the person. */
@SharewellTest
class ProposedRequestTest {

    @LocalServerPort
    int port;
    @Autowired
    Agencies agencies;
    @Autowired
    Walk walk;
    @Autowired
    Recorded recorded;
    @Autowired
    SharingRequests requests;

    TestAgency csc;
    TestAgency police;

    @BeforeEach
    void twoAgencies() {
        csc = agencies.make("local-authority");
        police = agencies.make("police");
    }

    @Test
    @Rule("R16")
    void theStartOffersTheKindsOfEnquiry() {
        var session = TasklistSession.of(port, csc.practitioner(), Agencies.PASSWORD);
        var definitions = session.get(TasklistSession.ENGINE + "/process-definition?key=request-to-share&latest=true").body();
        var id = definitions.replaceAll("(?s).*?\"id\":\"([^\"]+)\".*", "$1");

        var form = session.get(TasklistSession.ENGINE + "/process-definition/" + id + "/deployed-start-form").body();

        assertThat(form).contains("Strategy discussion (section 47)", "Something else").doesNotContain("valuesKey", "actingFor");
        assertThatThrownBy(() -> walk.start(csc.practitioner(), "request-to-share",
                Answers.but(Answers.need(), "kind", "curiosity")))
                .hasMessageContaining("an answer that is not offered now");
    }

    @Test
    @Rule("R16")
    void aKindFillsWhatItProposesAndLeavesTheRestToThePerson() {
        var reference = started("strategy-discussion");

        var form = form(reference);
        assertThat(form.get("kindName").toString()).startsWith("Strategy discussion");
        assertThat(form).containsEntry("statutoryFunction", "enquiry").containsEntry("level", "4")
                .containsEntry("urgency", "today").containsEntry("family", "not-this-step");
        assertThat(form.get("needed").toString()).contains("Any worry noted about them");
        assertThat(form.get("agencies")).asInstanceOf(LIST).isNotEmpty()
                .allSatisfy(row -> assertThat(((Map<?, ?>) row).keySet()).extracting(String::valueOf).contains("why")
                        .doesNotContain("told"));
        assertThat(form).doesNotContainKeys("cause", "causeFacts", "telling");
        assertThat(requests.of(reference).facts().kind()).isEqualTo("strategy-discussion");
    }

    @Test
    @Rule("R16")
    void whatIsProposedIsAskedAsItStandsOrChangedWithoutAWord() {
        var reference = started("strategy-discussion");
        var sent = particular(form(reference));
        sent.put("purpose", "To agree who sees Maya today.");

        walk.send(csc.practitioner(), reference, "Describe request", sent);

        var facts = recorded.facts(reference, "Request described").path("described");
        assertThat(facts.path("purpose").asText()).isEqualTo("To agree who sees Maya today.");
        assertThat(facts.path("noLess").asText()).contains("side by side");
        assertThat(facts.path("agencies")).hasSize(1);
        assertThat(requests.of(reference).state()).isEqualTo("asked");
    }

    @ParameterizedTest
    @ValueSource(strings = {"strategy-discussion", "section-17", "early-help", "school-worry", "police-enquiry",
        "court-order"})
    @Rule("R16")
    void everyKindIsAskedInTenAnswers(String kind) {
        var reference = started(kind);
        var form = form(reference);
        var said = new HashMap<String, Object>(Map.of("cause", "yes", "causeFacts", "Bruises on two days.", "telling", "told"));
        Map.of("level", "3", "family", "will-be-asked", "needed", "The reports.").forEach((key, value) -> {
            if (form.get(key) == null) said.put(key, value);
        });
        if (kind.equals("court-order")) {
            // It waits neither for consent nor for reasonable cause.
            said.put("cause", "no");
            said.remove("causeFacts");
        }
        if (!Background.assesses((String) form.get("statutoryFunction"))) said.remove("family");
        var rows = ((List<?>) form.get("agencies"));
        var agency = new HashMap<String, Object>(Map.of("unit", police.id(), "told", "Bruises were seen at school."));
        agency.put("why", ((Map<?, ?>) rows.get(0)).get("why"));
        var written = agency.get("why") == null ? 3 : 2;
        agency.putIfAbsent("why", "The court names them.");

        var sent = particular(form);
        sent.keySet().removeAll(List.of("cause", "causeFacts"));
        sent.putAll(said);
        sent.put("agencies", List.of(agency));
        walk.send(csc.practitioner(), reference, "Describe request", sent);

        assertThat(requests.of(reference).state()).isEqualTo("asked");
        // Beside them, at the start: whether a child is in danger, the kind, and whom it is about.
        assertThat(3 + said.size() + written).isLessThanOrEqualTo(10);
    }

    @Test
    void aLineThatWasOnlyProposedAsksNobody() {
        var reference = started("strategy-discussion");
        var sent = particular(form(reference));
        sent.put("agencies", form(reference).get("agencies"));

        assertThatThrownBy(() -> walk.send(csc.practitioner(), reference, "Describe request", sent))
                .hasMessageContaining("Choose at least one agency to ask.");
    }

    @Test
    @Clause("C128")
    @Rule("R16")
    void theLegalBasisThatTheKindProposesStandsInTheDecidersForm() {
        var reference = started("court-order");
        var sent = particular(form(reference));
        sent.putAll(Map.of("needed", "The school reports.", "level", "3", "cause", "no"));
        sent.remove("causeFacts");
        walk.send(csc.practitioner(), reference, "Describe request", sent);

        assertThat(basis(reference)).isEqualTo("court-order");
    }

    @Test
    @Rule("R8")
    void aBasisThatTheAgencyCannotRestOnIsNotProposedToIt() {
        var reference = started("strategy-discussion");
        var voluntary = agencies.make("voluntary");
        var sent = Answers.but(particular(form(reference)), "agencies", Answers.agencies(voluntary));
        walk.send(csc.practitioner(), reference, "Describe request", sent);

        police = voluntary;
        assertThat(basis(reference)).isEqualTo("recognised-interest-safeguarding");
    }

    @Test
    @Rule("R10")
    void whereAChildIsInDangerTheFourAnswersAreOpenAndTheTeamsNumberStandsThere() {
        var reference = walk.start(csc.practitioner(), "request-to-share", Answers.but(Answers.need(), "danger", "yes"));

        assertThat(form(reference)).containsEntry("harmIfWaits", true).containsEntry("myNumber", "0300 111 2222")
                .containsEntry("urgency", "now").containsEntry("needed", "Whatever you know that bears on the child's safety now.");
    }

    @Test
    void withoutAKindOnlyWhatWasSaidAtTheStartStandsThere() {
        var reference = walk.start(csc.practitioner(), "request-to-share",
                Answers.but(Answers.need(), "kind", "something-else"));

        assertThat(form(reference)).containsEntry("needed", null).containsEntry("urgency", "routine")
                .containsEntry("agencies", List.of(Map.of())).doesNotContainKeys("kindName", "purpose", "level");
    }

    private String started(String kind) {
        return walk.start(csc.practitioner(), "request-to-share", Answers.but(Answers.need(), "kind", kind));
    }

    private Map<String, Object> form(String reference) {
        return walk.form(csc.practitioner(), reference, "Describe request");
    }

    /** What stands in the form, with what only the person can say. */
    private Map<String, Object> particular(Map<String, Object> form) {
        var asks = List.of("children", "needed", "purpose", "statutoryFunction", "level", "noLess", "family", "urgency",
                "urgencyReason");
        var sent = new HashMap<String, Object>();
        asks.stream().filter(form::containsKey).forEach(key -> sent.put(key, form.get(key)));
        sent.putAll(Map.of("cause", "yes", "causeFacts", "Bruises on two days.", "telling", "told",
                "agencies", Answers.agencies(police)));
        return sent;
    }

    private Object basis(String reference) {
        var answer = reference + "." + police.id();
        walk.claim(police.practitioner(), answer, "Decide request");
        var decisions = (List<?>) walk.form(police.practitioner(), answer, "Decide request").get("decisions");
        return ((Map<?, ?>) decisions.get(0)).get("basis");
    }
}
