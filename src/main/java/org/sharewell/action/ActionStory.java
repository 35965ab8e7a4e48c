package org.sharewell.action;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.sharewell.web.Story;
import org.sharewell.web.Told;
import org.springframework.stereotype.Component;

/** An action read again, inside the agency that carries it out. */
@Component
class ActionStory implements Story {

    private final Actions actions;
    private final ActionInWords inWords;

    ActionStory(Actions actions, ActionInWords inWords) {
        this.actions = actions;
        this.inWords = inWords;
    }

    @Override
    public String procedure() {
        return CarryOutAction.PROCEDURE;
    }

    @Override
    public List<Side> sides(String reference) {
        return actions.findById(reference).map(action -> new Side(action.unit(), people(action))).stream().toList();
    }

    /** Whoever had it, and whoever said something of it. */
    private static Set<String> people(Action action) {
        return Stream.concat(Stream.of(action.facts().agreed()).map(Agreed::owner),
                action.facts().said().stream().map(Action.Said::by)).filter(Objects::nonNull).collect(Collectors.toSet());
    }

    @Override
    public Told told(String reference, String person) {
        var action = actions.of(reference);
        return new Told("Action", List.of(), List.of(new Told.Section(ActionInWords.standing(action),
                inWords.lines(action).with("Comes from", action.record(), action.record()).all(), List.of())));
    }

    @Override
    public List<Listed> of(String person, int most) {
        return actions.endedBy(person, most).stream().map(action -> new Listed(action.id(), action.unit(),
                "An action of yours", ActionInWords.standing(action), action.endedAt())).toList();
    }
}
