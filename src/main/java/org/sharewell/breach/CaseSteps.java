package org.sharewell.breach;

import java.util.List;

import org.springframework.stereotype.Component;

/** Which steps of a case wait for somebody, as one after the other is taken. */
@Component
class CaseSteps {

    private final Breaches breaches;
    private final Waits waits;
    private final Owners owners;
    private final BreachNews news;
    private final WhoActs whoActs;

    CaseSteps(Breaches breaches, Waits waits, Owners owners, BreachNews news, WhoActs whoActs) {
        this.breaches = breaches;
        this.waits = waits;
        this.owners = owners;
        this.news = news;
        this.whoActs = whoActs;
    }

    /** Danger first where anybody may be in danger (R30); else containment and investigation beside each other. */
    void open(Breach breach) {
        if (breach.facts().known().danger().equals("no")) begin(breach, List.of(Step.CONTAINMENT, Step.INVESTIGATION), null);
        else begin(breach, List.of(Step.DANGER), null);
    }

    /** Danger was seen to: what keeps people safe begins at once, and the rest can be taken up. */
    void danger(Breach breach, DangerSeen said, String person) {
        owners.begin(breach, said.toDo(), true, person);
        begin(breach.inDanger(said).noLonger(Step.DANGER), List.of(Step.CONTAINMENT, Step.INVESTIGATION), person);
    }

    /** It was looked at: contained, or looked at again on the day that was named. */
    void containment(Breach breach, Contained said, String person) {
        owners.begin(breach, said.toDo(), false, person);
        var looked = breach.contained(new CaseFacts.Look(waits.now(), person, said)).noLonger(Step.CONTAINMENT);
        whoActs.renew(breaches.save(said.done() ? closingIfDone(looked, person)
                : waits.until(said.lookAgain(), Step.CONTAINMENT, looked)));
    }

    void investigation(Breach breach, Investigated said, String person) {
        owners.begin(breach, said.toDo(), false, person);
        breaches.save(closingIfDone(breach.investigated(said, person, waits.now()).noLonger(Step.INVESTIGATION), person));
    }

    Breach closing(Breach breach, Closing said, String person) {
        owners.begin(breach, said.doings(), false, person);
        return breaches.save(breach.closed(said, person, waits.now()));
    }

    private Breach closingIfDone(Breach breach, String person) {
        if (breach.containedAt() == null || breach.facts().found() == null) return breach;
        var closing = waits.begin(Step.CLOSING, breach);
        news.begun(closing, Step.CLOSING, person);
        return closing;
    }

    private void begin(Breach breach, List<Step> steps, String person) {
        var waiting = breach;
        for (var step : steps) waiting = waits.begin(step, waiting);
        var kept = breaches.save(waiting);
        steps.forEach(step -> news.begun(kept, step, person));
    }
}
