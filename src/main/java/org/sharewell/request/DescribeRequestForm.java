package org.sharewell.request;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.sharewell.calendar.StaffTime;
import org.sharewell.consent.ConsiderConsent;
import org.sharewell.partnership.EmergencyNumbers;
import org.sharewell.partnership.Partnership;
import org.sharewell.process.Fields;
import org.sharewell.process.FormTask;
import org.sharewell.process.Option;
import org.sharewell.process.TaskForm;
import org.springframework.stereotype.Component;

/** Everything that is asked, once; what stands there already is kept when it is opened again. */
@Component
class DescribeRequestForm implements TaskForm<Described> {

    private final SharingRequests requests;
    private final AskedAgencies agencies;
    private final Partnership partnership;
    private final EmergencyNumbers numbers;
    private final LevelsOfNeed levels;
    private final ConsiderConsent considerConsent;
    private final WhomToAsk whomToAsk;
    private final ProposedRequest proposed;
    private final WhatWeKnow whatWeKnow;
    private final Completing completing;
    private final RequestTelling telling;
    private final Clock clock;

    DescribeRequestForm(SharingRequests requests, AskedAgencies agencies, Partnership partnership,
                        EmergencyNumbers numbers, LevelsOfNeed levels, ConsiderConsent considerConsent,
                        WhomToAsk whomToAsk, ProposedRequest proposed, WhatWeKnow whatWeKnow, Completing completing,
                        RequestTelling telling, Clock clock) {
        this.requests = requests;
        this.agencies = agencies;
        this.partnership = partnership;
        this.numbers = numbers;
        this.levels = levels;
        this.considerConsent = considerConsent;
        this.whomToAsk = whomToAsk;
        this.proposed = proposed;
        this.whatWeKnow = whatWeKnow;
        this.completing = completing;
        this.telling = telling;
        this.clock = clock;
    }

    @Override
    public String id() {
        return "describe-request";
    }

    @Override
    public Class<Described> submission() {
        return Described.class;
    }

    @Override
    public Fields offered(FormTask task) {
        return Fields.none().with("reference", task.record());
    }

    @Override
    public Fields opened(FormTask task) {
        var request = requests.of(task.record());
        var asked = asked(task.record());
        var fields = offered(task).and(choices(request, task)).and(whatWeKnow.shown(request, task))
                .and(telling.shown(request)).with("danger", request.facts().danger())
                .escaped("whomToCall", numbers.inWords())
                .with("unit", request.unit())
                .with("askedAlready", asked.stream().map(agency -> partnership.unit(agency.unit()).orElseThrow().name())
                        .collect(Collectors.joining("\n")))
                .with("askedSome", !asked.isEmpty())
                .with("whyOwed", asked.stream().anyMatch(AskedAgency::unexplained))
                .with("familySaid", familySaid(request));
        return fields.and(proposed.of(request));
    }

    @Override
    public Fields choices(FormTask task) {
        var request = requests.of(task.record());
        return choices(request, task).and(whatWeKnow.choices(request));
    }

    private Fields choices(SharingRequest request, FormTask task) {
        var units = partnership.unitsOf(task.person()).stream()
                .filter(unit -> unit.id().equals(request.agency())).toList();
        return telling.choices(request).with("severalUnits", units.size() > 1)
                .options("units", units.stream().map(unit -> new Option(unit.name(), unit.unit())).toList())
                .options("levels", levels.options())
                .options("areas", whomToAsk.areas()).with("hasAreas", !whomToAsk.areas().isEmpty())
                .options("askable", whomToAsk.options(unit -> !unit.unit().equals(request.unit()) || units.size() > 1));
    }

    private List<AskedAgency> asked(String request) {
        return agencies.ofRequest(request).stream().filter(AskedAgency::asked).toList();
    }

    @Override
    public List<String> problems(Described sent, FormTask task) {
        var closed = whatWeKnow.problems(sent, task);
        if (!closed.isEmpty()) return closed;
        var described = whomToAsk.routed(completing.of(sent));
        var request = requests.of(task.record());
        var asked = asked(task.record());
        if (described.notNeeded()) return NextStepPolicy.ending(described, !asked.isEmpty());
        return Stream.of(RequestPolicy.problems(described,
                                asked.stream().map(AskedAgency::unit).collect(Collectors.toSet()),
                                Objects.requireNonNullElse(described.unit(), request.unit()),
                                StaffTime.localDay(clock.instant())),
                        RequestPolicy.levelProblems(described, stopped(request)),
                        ExtendedFamily.problems(described, familySaid(request)),
                        telling.problems(request, described),
                        RequestPolicy.whyProblems(described, asked.stream().anyMatch(AskedAgency::unexplained)))
                .flatMap(List::stream).toList();
    }

    private boolean familySaid(SharingRequest request) {
        return requests.familySaid(request.agency(), request.facts().ownReference(), request.id());
    }

    /** What was described when the gate said stop; null if it did not. */
    private Described stopped(SharingRequest request) {
        return considerConsent.about(request.id()).filter(considered -> !considered.gate().open())
                .map(considered -> request.facts().described()).orElse(null);
    }

    @Override
    public String version(FormTask task) {
        return String.valueOf(requests.of(task.record()).version());
    }
}
