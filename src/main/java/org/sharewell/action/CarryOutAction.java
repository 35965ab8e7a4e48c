package org.sharewell.action;

import java.time.Clock;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.sharewell.calendar.Urgency;
import org.sharewell.partnership.Duty;
import org.sharewell.partnership.Partnership;
import org.sharewell.partnership.Role;
import org.sharewell.process.Messages;
import org.sharewell.process.Wake;
import org.springframework.stereotype.Component;

/** Actions as procedures that agree them meet them: they begin them, read them, and ask whether any is still open. */
@Component("carryOutAction")
public class CarryOutAction {

    /** Starts an action, in the tenant of the agency that carries it out. Its key is the action's reference. */
    public static final String ACTION_AGREED = "ActionAgreed";

    static final String PROCEDURE = "carry-out-action";

    private final Actions actions;
    private final ActionDays days;
    private final Partnership partnership;
    private final Duty duty;
    private final Messages messages;
    private final Clock clock;

    CarryOutAction(Actions actions, ActionDays days, Partnership partnership, Duty duty, Messages messages, Clock clock) {
        this.actions = actions;
        this.days = days;
        this.partnership = partnership;
        this.duty = duty;
        this.messages = messages;
        this.clock = clock;
    }

    /**
     * Begins an action, also in another agency. To be called from a job, when nobody of another agency is signed in.
     *
     * @return its reference
     */
    public String begin(Agreed agreed) {
        var id = agreed.record() + "-action-" + (about(List.of(agreed.record())).size() + 1);
        var unit = partnership.unit(agreed.unit()).orElseThrow();
        actions.save(days.on(agreed.dueOn(), Action.of(id, agreed, clock.instant())));
        var facts = new HashMap<String, Object>(Map.of("agency", unit.name(), "urgency",
                Urgency.inWords(agreed.urgency())));
        // Whoever covers for it while it is closed acts for its practitioners, and for nobody above them.
        if (agreed.role().equals(Role.PRACTITIONER.id())) facts.put("unit", agreed.unit());
        messages.start(ACTION_AGREED, id, unit.id(), facts);
        return id;
    }

    /** All actions that come from these records, oldest first. */
    public List<Action> about(Collection<String> records) {
        return records.isEmpty() ? List.of() : actions.findByRecordInOrderByAgreedAtAscIdAsc(records);
    }

    /** Those that come from this record and are neither done nor given up; a case with a safety action waits (R30). */
    public List<Action> open(String record) {
        return about(List.of(record)).stream().filter(Action::open).toList();
    }

    /** User id of who has it; null where anybody of the role may; for the model. */
    public String owner(String reference) {
        return actions.of(reference).holder();
    }

    /** The candidate groups that may carry it out: for what is urgent, while the agency is closed, its cover too (R28). */
    public List<String> acting(String reference) {
        var agreed = actions.of(reference).facts().agreed();
        return agreed.role().equals(Role.PRACTITIONER.id()) ? duty.acting(agreed.unit(), urgent(agreed))
                : partnership.acting(agreed.unit(), agreed.role());
    }

    /** User ids of who hears of it as theirs to do. */
    List<String> people(Action action) {
        var agreed = action.facts().agreed();
        if (action.holder() != null) return List.of(action.holder());
        return agreed.role().equals(Role.PRACTITIONER.id()) ? duty.people(agreed.unit(), urgent(agreed))
                : partnership.people(agreed.unit(), Role.of(agreed.role()).orElseThrow());
    }

    private static boolean urgent(Agreed agreed) {
        return !agreed.urgency().equals("routine");
    }

    /** When it is due; for the model. */
    public Date due(String reference) {
        return Date.from(actions.of(reference).dueAt());
    }

    /** When the next step of its ladder is due; for the model, whose one timer comes back for each. */
    public String chase(String reference) {
        return Wake.at(ClimbPolicy.lookAgain(actions.of(reference), clock.instant()));
    }
}
