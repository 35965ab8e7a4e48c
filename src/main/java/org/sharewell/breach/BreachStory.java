package org.sharewell.breach;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.sharewell.action.ActionInWords;
import org.sharewell.action.CarryOutAction;
import org.sharewell.calendar.StaffTime;
import org.sharewell.partnership.Oversight;
import org.sharewell.web.Sought;
import org.sharewell.web.Story;
import org.sharewell.web.Told;
import org.springframework.stereotype.Component;

/**
 * A breach read again: whole by its own agency, and by another that it concerns what the investigation tells them (C43; R32).
 */
@Component
class BreachStory implements Story {

    private final Breaches breaches;
    private final DataBreaches dataBreaches;
    private final ReadersOfBreach readers;
    private final WhomItConcerns whomItConcerns;
    private final BreachInWords inWords;
    private final DataBreachInWords dataInWords;
    private final CarryOutAction carryOutAction;
    private final ActionInWords actions;
    private final Oversight oversight;

    BreachStory(Breaches breaches, DataBreaches dataBreaches, ReadersOfBreach readers, WhomItConcerns whomItConcerns,
                BreachInWords inWords,
                DataBreachInWords dataInWords, CarryOutAction carryOutAction, ActionInWords actions, Oversight oversight) {
        this.breaches = breaches;
        this.dataBreaches = dataBreaches;
        this.readers = readers;
        this.whomItConcerns = whomItConcerns;
        this.inWords = inWords;
        this.dataInWords = dataInWords;
        this.carryOutAction = carryOutAction;
        this.actions = actions;
        this.oversight = oversight;
    }

    @Override
    public String procedure() {
        return BreachHandling.PROCEDURE;
    }

    @Override
    public List<Side> sides(String reference) {
        return breaches.findById(reference).stream().flatMap(breach -> Stream.concat(
                Stream.of(readers.own(breach)), readers.others(breach).stream())).toList();
    }

    @Override
    public Told told(String reference, String person) {
        var breach = breaches.of(reference);
        return new Told("Breach", List.of(), oversight.worksFor(person, breach.unit()) ? whole(breach)
                : outside(breach, isCommissioner(breach, person)));
    }

    private List<Told.Section> whole(Breach breach) {
        var sections = new ArrayList<Told.Section>();
        var lines = Told.Lines.none().with("State", BreachInWords.standing(breach))
                .with("Comes from", breach.source(), breach.source()).with("It concerns", inWords.nameOf(breach.unit()))
                .with("Came to the agency", StaffTime.inFull(breach.reportedAt()))
                .with("Personal data", dataInWords.standing(breach));
        dataBreaches.about(breach.id()).forEach(one -> lines.with("Assessed in law", one.id(), one.id()));
        sections.add(new Told.Section("Where it stands", lines.all(), List.of()));
        sections.addAll(inWords.handled(breach));
        sections.add(actions.section(carryOutAction.about(List.of(breach.id()))));
        return sections;
    }

    /**
     * What another agency is told, and nothing of what happened inside this one; but whoever commissioned it answers for the
     * data themselves, and reads what was reported and done to contain it (UK GDPR Art. 33(2)).
     */
    private List<Told.Section> outside(Breach breach, boolean commissioner) {
        var facts = breach.facts();
        var found = facts.found() == null ? null : facts.found().words();
        var lines = Told.Lines.none().with("It concerns", inWords.nameOf(breach.unit()));
        if (commissioner) lines.with("What was reported", inWords.reported(breach));
        if (found != null) lines.with("Who answers for it", inWords.nameOf(found.responsible()))
                .with("What your agency is told", found.tellSupplier());
        lines.with("State", breach.open() ? "It is being handled" : "It has ended");
        var sections = new ArrayList<>(List.of(new Told.Section("What you are told", lines.all(), List.of())));
        if (commissioner) sections.add(inWords.containment(breach));
        return sections;
    }

    private boolean isCommissioner(Breach breach, String person) {
        return whomItConcerns.commissioners(breach).stream().anyMatch(agency -> oversight.worksFor(person, agency));
    }

    @Override
    public List<Listed> of(String person, int most) {
        return breaches.withPartOf(person, most).stream().map(one -> listed(one, "A breach that you had a part in"))
                .toList();
    }

    @Override
    public List<Listed> of(Sought sought) {
        return breaches.kept(sought).stream().map(one -> listed(one, "A breach")).toList();
    }

    private static Listed listed(Breach breach, String what) {
        return new Listed(breach.id(), breach.unit(), what, BreachInWords.standing(breach), breach.reportedAt());
    }
}
