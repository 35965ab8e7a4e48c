package org.sharewell.consent;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** Stops at the gate, and ways on from them, for the tests of their rules. */
final class Stops {

    static final Instant NOW = Instant.parse("2026-06-10T09:00:00Z");

    private Stops() { }

    static Considered stop(Gate.Route route) {
        return stop(route, "none");
    }

    /** A stop with what the people concerned said, one after the other. */
    static Considered stop(Gate.Route route, String ground, String... said) {
        return new Considered("", new GateQuestion("early-help", "no", 2, "not-sought", ground), gate(route),
                said(said), List.of(), "choose", false);
    }

    static Gate gate(Gate.Route route) {
        return new Gate(route, "Because of a test.", "C47");
    }

    static List<Consent> said(String... said) {
        return Stream.of(said).map(state -> new Consent("Somebody", state, null, null, null, null, null)).toList();
    }

    static WayOn way(String way, String childSafety, String reason) {
        return new WayOn(way, childSafety, null, null, null, reason, false, null, null);
    }

    static WayOn weighed() {
        return new WayOn("public-interest", "Maya is safe.", "Trust may go.", "Nobody sees it.", List.of("prevent"),
                null, false, null, null);
    }

    /** What the lead was asked about, and said "not yet" to. */
    static SafeguardingView viewOn(Considered asked) {
        return view(asked, "do-not-ask-yet");
    }

    static SafeguardingView view(Considered asked, String view) {
        var consideration = new Consideration("R26-00001", null, "csc", "ann", asked);
        return SafeguardingView.wanted("R26-00001-view-1", consideration, NOW)
                .given(view, "Because.", "lead", NOW);
    }
}
