package org.sharewell.escalation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.sharewell.calendar.StaffTime;
import org.sharewell.partnership.Partnership;
import org.sharewell.web.Story;
import org.sharewell.web.Told;
import org.springframework.stereotype.Component;

/** A disagreement read again by either side: what was stated, proposed and settled (C35). */
@Component
class EscalationStory implements Story {

    private final Escalations escalations;
    private final EscalationSides sides;
    private final EscalationInWords inWords;
    private final EscalationLadder ladder;
    private final Partnership partnership;

    EscalationStory(Escalations escalations, EscalationSides sides, EscalationInWords inWords, EscalationLadder ladder,
                    Partnership partnership) {
        this.escalations = escalations;
        this.sides = sides;
        this.inWords = inWords;
        this.ladder = ladder;
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
                : Stream.of(new Side(one.unit(), spoke(one, "raising")),
                        new Side(one.against(), spoke(one, "deciding"))))
                .toList();
    }

    private Set<String> spoke(Escalation escalation, String side) {
        var people = sides.findByEscalation(escalation.id()).stream().filter(one -> one.side().equals(side))
                .filter(EscalationSide::stated).map(one -> one.facts().view().by()).collect(Collectors.toSet());
        var first = side.equals("raising") ? escalation.starter() : escalation.facts().decider();
        return Stream.concat(people.stream(), Stream.ofNullable(first)).collect(Collectors.toSet());
    }

    @Override
    public Told told(String reference, String person) {
        var escalation = escalations.of(reference);
        var sections = new ArrayList<>(List.of(standing(escalation)));
        sections.add(new Told.Section("What each side says", List.of(), sides.findByEscalation(reference).stream()
                .sorted(inWords.inOrder(escalation)).map(side -> Told.Part.of(inWords.at(escalation, side),
                        Told.Lines.none().with("Said", inWords.words(side)))).toList()));
        return new Told("Disagreement", List.of(), sections);
    }

    private Told.Section standing(Escalation escalation) {
        var described = escalation.facts().described();
        var ended = escalation.facts().ended();
        var lines = Told.Lines.none().with("State", Disagreements.standing(escalation))
                .with("Raised by", partnership.nameOf(escalation.starter()) + ", "
                        + inWords.side(escalation, "raising") + ", " + StaffTime.inFull(escalation.openedAt()))
                .with("Against", inWords.side(escalation, "deciding"))
                .with("About", escalation.concerns(), escalation.concerns())
                .with("Ground", inWords.ground(escalation));
        if (described != null) {
            lines.with("What it is about", described.about()).with("What is wanted", described.wanted())
                    .with("Other route", ladder.route(described.route())
                            .map(route -> route.name() + ": " + route.contact()).orElse(null));
        }
        if (ended != null) {
            lines.with("Outcome", ended.outcome() == null ? null : EscalationInWords.outcome(ended.outcome()))
                    .with("How it ended", ended.words()).with("Ended by", partnership.nameOf(ended.by()))
                    .with("It ended", StaffTime.inFull(escalation.endedAt()));
        }
        return new Told.Section("Where it stands", lines.with("The procedure", ladder.inWords()).all(), List.of());
    }

    @Override
    public List<Listed> of(String person, int most) {
        return escalations.raisedBy(person, most).stream().map(one -> new Listed(one.id(), one.unit(),
                "A disagreement that you raised", Disagreements.standing(one), one.openedAt())).toList();
    }
}
