package org.sharewell.escalation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.sharewell.action.ActionInWords;
import org.sharewell.action.CarryOutAction;
import org.sharewell.calendar.StaffTime;
import org.sharewell.partnership.Agency;
import org.sharewell.partnership.Partnership;
import org.sharewell.web.Sought;
import org.sharewell.web.Story;
import org.sharewell.web.Told;
import org.springframework.stereotype.Component;

/** A disagreement read again by either side: what was stated, proposed and settled (C35). */
@Component
class EscalationStory implements Story {

    private final Escalations escalations;
    private final EscalationSides sides;
    private final TookPart tookPart;
    private final EscalationInWords inWords;
    private final SafeNow safeNow;
    private final EscalationLadder ladder;
    private final CarryOutAction carryOutAction;
    private final ActionInWords actionInWords;
    private final Partnership partnership;

    EscalationStory(Escalations escalations, EscalationSides sides, TookPart tookPart, EscalationInWords inWords,
                    SafeNow safeNow, EscalationLadder ladder, CarryOutAction carryOutAction, ActionInWords actionInWords,
                    Partnership partnership) {
        this.escalations = escalations;
        this.sides = sides;
        this.tookPart = tookPart;
        this.inWords = inWords;
        this.safeNow = safeNow;
        this.ladder = ladder;
        this.carryOutAction = carryOutAction;
        this.actionInWords = actionInWords;
        this.partnership = partnership;
    }

    @Override
    public String procedure() {
        return Escalating.PROCEDURE;
    }

    @Override
    public List<Side> sides(String reference) {
        return escalations.findById(reference).stream().flatMap(one -> one.stage() == null
                ? Stream.of(new Side(one.unit(), Set.of(one.starter())))
                : Stream.of(new Side(one.unit(), tookPart.of(one, "raising")),
                        new Side(one.against(), tookPart.of(one, "deciding")),
                        new Side(Escalating.PARTNERSHIP, tookPart.of(one, Escalating.PARTNERSHIP))))
                .toList();
    }

    @Override
    public Told told(String reference, String person) {
        var escalation = escalations.of(reference);
        var sections = new ArrayList<>(List.of(standing(escalation)));
        sections.add(new Told.Section("What each side says", List.of(), sides.findByEscalation(reference).stream()
                .sorted(inWords.inOrder(escalation)).map(side -> Told.Part.of(inWords.at(escalation, side),
                        Told.Lines.none().with("Said", inWords.words(escalation, side)))).toList()));
        sections.add(new Told.Section("Stages at which it was not settled", List.of(),
                escalation.facts().passed().stream().map(passed -> Told.Part.of(escalation.stageOf(passed.stage()).name(),
                        Told.Lines.none().with("How it went on", inWords.passed(passed)))).toList()));
        if (escalation.facts().ended() != null) sections.add(1, outcome(escalation));
        sections.add(actionInWords.section(carryOutAction.about(List.of(reference))));
        return new Told("Disagreement", inWords.mustNotLearn(escalation, unitOf(person, escalation)), sections);
    }

    /** The side for which somebody reads it; the partnership for whoever works for neither. */
    private String unitOf(String person, Escalation escalation) {
        var agencies = partnership.agencyIdsOf(person);
        return Stream.of(escalation.unit(), escalation.against())
                .filter(unit -> partnership.unit(unit).map(Agency::id).filter(agencies::contains).isPresent()).findFirst()
                .orElse(Escalating.PARTNERSHIP);
    }

    /** What the challenger has in writing: how it ended and why, and what comes of it. */
    private Told.Section outcome(Escalation escalation) {
        var ended = escalation.facts().ended();
        var agreed = ended.agreed() ? "Both sides agreed" : "Decided at this stage";
        return new Told.Section("The outcome in writing", Told.Lines.none()
                .with("Outcome", ended.outcome() == null ? null : EscalationInWords.outcome(ended.outcome()))
                .with("How and why", ended.words())
                .with("How it was reached", ended.outcome() == null ? null : agreed + " ("
                        + escalation.now().name() + ")")
                .with("A new decision", ended.outcome() == null || !OutcomePolicy.wantsDecision(ended.outcome()) ? null
                        : "What was decided stays as it was recorded. A change is a new decision beside it.")
                .with("What comes of it", inWords.terms(escalation, ended.terms()))
                .with("What keeps the child safe", ended.safety())
                .with("Ended by", partnership.nameOf(ended.by()) + ", " + StaffTime.inFull(escalation.endedAt())).all(),
                List.of());
    }

    private Told.Section standing(Escalation escalation) {
        var described = escalation.facts().described();
        var lines = Told.Lines.none().with("State", Disagreements.standing(escalation))
                .with("Raised by", partnership.nameOf(escalation.starter()) + ", "
                        + inWords.side(escalation, "raising") + ", " + StaffTime.inFull(escalation.openedAt()))
                .with("Against", inWords.side(escalation, "deciding"))
                .with("About", escalation.concerns(), escalation.concerns())
                .with("Ground", inWords.ground(escalation))
                .with("The one before", escalation.facts().earlier(), escalation.facts().earlier());
        if (described != null) {
            lines.with("What it is about", described.about()).with("What is wanted", described.wanted())
                    .with("Other route", ladder.route(described.route())
                            .map(route -> route.name() + ": " + route.contact()).orElse(null));
        }
        return new Told.Section("Where it stands", lines
                .with("What keeps the child safe now", escalation.open() ? safeNow.inWords(escalation) : null)
                .with("The procedure", ladder.inWords()).all(), List.of());
    }

    @Override
    public List<Listed> of(String person, int most) {
        return escalations.withPartOf(person, most).stream().map(one -> one.starter().equals(person)
                ? listed(one, one.unit(), "A disagreement that you raised")
                : listed(one, unitFor(person, one), "A disagreement that you had a part in")).toList();
    }

    private String unitFor(String person, Escalation escalation) {
        return sides.findByEscalation(escalation.id()).stream().filter(side -> side.spokenBy(person)).findFirst()
                .map(side -> escalation.unitOf(side.side())).orElseThrow();
    }

    @Override
    public List<Listed> of(Sought sought) {
        return escalations.kept(sought).stream().map(one -> sought.units().contains(one.unit())
                ? listed(one, one.unit(), "A disagreement raised by " + partnership.nameOf(one.starter()))
                : listed(one, one.against(), "A disagreement with "
                        + partnership.unit(one.against()).map(Agency::name).orElse(one.against()))).toList();
    }

    private static Listed listed(Escalation escalation, String unit, String what) {
        return new Listed(escalation.id(), unit, what, Disagreements.standing(escalation), escalation.openedAt());
    }
}
