package org.sharewell.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.sharewell.testing.Agencies;
import org.sharewell.testing.Answers;
import org.sharewell.testing.Rule;
import org.sharewell.testing.SharewellTest;
import org.sharewell.testing.TestAgency;
import org.sharewell.testing.Walk;
import org.springframework.beans.factory.annotation.Autowired;

/** Which team gets a request, whether it is chosen by name or its agency is asked as a whole. */
@SharewellTest
@Rule("R12")
class RoutingWalkTest {

    @Autowired
    Agencies agencies;
    @Autowired
    Walk walk;

    @Test
    void theTeamThatHandlesKindAndAreaIsAsked() {
        var health = health();

        assertThat(asked(agencies.make("police"), health, health.id(), "enquiry", "North")).isEqualTo(health.unit("north"));
        assertThat(asked(agencies.make("police"), health, health.id(), "enquiry", null)).isEqualTo(health.unit("crisis"));
    }

    @Test
    void whatNoTeamHandlesGoesToTheOneThatTakesTheRest() {
        var health = health();

        assertThat(asked(agencies.make("police"), health, health.id(), "court-order", null)).isEqualTo(health.unit("desk"));
    }

    @Test
    void whereNobodyTakesTheRestTheAgencyItselfIsAsked() {
        var health = agencies.like("health").team("crisis", "kinds: enquiry").make();

        assertThat(asked(agencies.make("police"), health, health.id(), "court-order", null)).isEqualTo(health.id());
    }

    @Test
    void aTeamThatIsChosenByNameStaysChosen() {
        var health = health();

        assertThat(asked(agencies.make("police"), health, health.unit("desk"), "enquiry", "North"))
                .isEqualTo(health.unit("desk"));
    }

    @Test
    @SuppressWarnings("unchecked")
    void theListSaysThatSharewellFindsTheTeamAndAsksForTheAreaOnlyThen() {
        var police = agencies.make("police");
        var health = health();
        var request = walk.start(police.practitioner(), "request-to-share", Answers.need());

        var form = walk.form(police.practitioner(), request, "Describe request");

        assertThat((List<Map<String, Object>>) form.get("askable")).extracting(option -> option.get("label"))
                .contains(health.id() + " – whichever team handles it");
        assertThat(form).containsEntry("hasAreas", true);
        assertThat((List<Map<String, Object>>) form.get("areas")).extracting(option -> option.get("value")).contains("North");
    }

    @Test
    void teamsOfOneAgencyAskEachOtherAndOnlyOnesOwnIsRefused() {
        var csc = agencies.like("local-authority").team("assessment").team("locality").make();
        var asker = csc.practitionerOf("assessment");
        var request = walk.start(asker, "request-to-share", Answers.need());

        assertThatThrownBy(() -> walk.complete(asker, request, "Describe request",
                asking(csc.unit("assessment"), "enquiry", null))).isNotNull();
        walk.complete(asker, request, "Describe request", asking(csc.unit("locality"), "enquiry", null));

        walk.complete(csc.practitionerOf("locality"), request + "." + csc.unit("locality"), "Decide request",
                Answers.nothingHeld());
    }

    private TestAgency health() {
        return agencies.like("health").team("crisis", "kinds: enquiry").team("north", "kinds: enquiry, areas: North")
                .team("desk", "takes-the-rest: true").make();
    }

    /** The unit that answers. */
    private String asked(TestAgency asking, TestAgency asked, String chosen, String kind, String area) {
        var request = walk.start(asking.practitioner(), "request-to-share", Answers.need());
        walk.complete(asking.practitioner(), request, "Describe request", asking(chosen, kind, area));
        return List.of(asked.id(), asked.unit("crisis"), asked.unit("north"), asked.unit("desk")).stream()
                .filter(unit -> !walk.open(request + "." + unit).isEmpty()).findFirst().orElseThrow();
    }

    private static Map<String, Object> asking(String unit, String kind, String area) {
        var described = new HashMap<>(Answers.described());
        described.put("agencies", List.of(Map.of("unit", unit, "why", "They know.", "told", "A worry.")));
        described.put("statutoryFunction", kind);
        if (area != null) described.put("area", area);
        return described;
    }
}
