package org.sharewell.escalation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.sharewell.partnership.EmergencyNumbers;
import org.sharewell.process.Fields;
import org.sharewell.process.FormTask;
import org.sharewell.process.Option;
import org.sharewell.process.TaskForm;
import org.springframework.stereotype.Component;

/** What it is about, whether it belongs here, and what keeps the child safe meanwhile. */
@Component
class DescribeDisagreementForm implements TaskForm<Described> {

    private final Escalations escalations;
    private final EscalationLadder ladder;
    private final EmergencyNumbers numbers;
    private final EscalationInWords inWords;

    DescribeDisagreementForm(Escalations escalations, EscalationLadder ladder, EmergencyNumbers numbers,
                             EscalationInWords inWords) {
        this.escalations = escalations;
        this.ladder = ladder;
        this.numbers = numbers;
        this.inWords = inWords;
    }

    @Override
    public String id() {
        return "describe-disagreement";
    }

    @Override
    public Class<Described> submission() {
        return Described.class;
    }

    @Override
    public Fields offered(FormTask task) {
        return Fields.none().with("reference", task.record()).with("standing", ladder.inWords());
    }

    @Override
    public Fields opened(FormTask task) {
        var escalation = escalations.of(task.record());
        return offered(task).escaped("whomToCall", numbers.inWords())
                .with("inDanger", "yes".equals(escalation.facts().danger()))
                .with("earlier", escalation.facts().earlier()).with("isAgain", escalation.facts().earlier() != null)
                .and(inWords.atTop(escalation, "raising"))
                .and(choices(task));
    }

    @Override
    public Fields choices(FormTask task) {
        var here = Stream.of(new Option("None of these: it goes on here", RoutePolicy.THIS_ONE));
        var routes = ladder.routes().stream()
                .map(route -> new Option(route.when() + " Turn to: " + route.contact(), route.id()));
        var mistaken = Stream.of(new Option("None of these: I raised it by mistake, or it is settled", RoutePolicy.MISTAKEN));
        return Fields.none().options("routes", Stream.of(here, routes, mistaken).flatMap(some -> some).toList());
    }

    @Override
    public List<String> problems(Described described, FormTask task) {
        var problems = new ArrayList<>(RoutePolicy.problems(described.route(), described.goesOn()));
        if (RoutePolicy.MISTAKEN.equals(described.route()) && OutcomePolicy.missing(described.reason())) {
            problems.add("Write why it ends.");
        }
        if (!RoutePolicy.goesOn(described.route(), described.goesOn())) return problems;
        if (OutcomePolicy.missing(described.about())) problems.add("Write what it is about.");
        if (OutcomePolicy.missing(described.view())) problems.add("Write what you think.");
        if (OutcomePolicy.missing(described.evidence())) {
            problems.add("Write what that rests on, or that nothing is known yet.");
        }
        if (OutcomePolicy.missing(described.safety())) {
            problems.add("Write what keeps the child safe meanwhile, and who does it.");
        }
        return problems;
    }

    @Override
    public String version(FormTask task) {
        return String.valueOf(escalations.of(task.record()).version());
    }
}
