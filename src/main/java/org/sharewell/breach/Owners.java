package org.sharewell.breach;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.sharewell.action.Agreed;
import org.sharewell.action.CarryOutAction;
import org.sharewell.partnership.Oversight;
import org.sharewell.partnership.Partnership;
import org.sharewell.process.Option;
import org.springframework.stereotype.Component;

/** Who can be asked to do something about a breach, and how it is begun and chased (C17, R30). */
@Component("breachOwners")
class Owners {

    private final org.sharewell.action.Owners ofAgencies;
    private final Oversight oversight;
    private final Partnership partnership;
    private final CarryOutAction carryOutAction;

    Owners(org.sharewell.action.Owners ofAgencies, Oversight oversight, Partnership partnership,
           CarryOutAction carryOutAction) {
        this.ofAgencies = ofAgencies;
        this.oversight = oversight;
        this.partnership = partnership;
        this.carryOutAction = carryOutAction;
    }

    /** For a form: the roles of the agency, then its people by name. */
    List<Option> options(String unit) {
        return ofAgencies.options(unit);
    }

    /** The people of an agency or team by name, for whoever says whom it is about. */
    List<Option> colleagues(String unit) {
        return oversight.colleagues(unit).stream().map(person -> new Option(partnership.nameOf(person), person))
                .sorted((one, other) -> one.label().compareTo(other.label())).toList();
    }

    /** Begins what is to be done; it is the case's, and chased until it is done. */
    void begin(Breach breach, List<Doing> toDo, boolean safety, String by) {
        toDo.forEach(doing -> carryOutAction.begin(agreed(breach, doing, safety || doing.safety(), by)));
    }

    private Agreed agreed(Breach breach, Doing doing, boolean safety, String by) {
        var agreed = org.sharewell.action.Owners.agreed(breach.id(), breach.unit(), doing.who(), doing.what(),
                doing.by(), by);
        return safety ? agreed.forSafety() : agreed;
    }

    /** What is missing in what is to be done, in sentences (R30: an owner and a day for each). */
    static List<String> problems(List<Doing> toDo, LocalDate today, boolean dayNeeded) {
        var problems = new ArrayList<String>();
        if (toDo.stream().anyMatch(one -> blank(one.what()) || one.who() == null || dayNeeded && one.by() == null)) {
            problems.add(dayNeeded ? "Each action needs what is to be done, by whom and by when."
                    : "Each action needs what is to be done and by whom.");
        }
        if (toDo.stream().anyMatch(one -> one.by() != null && one.by().isBefore(today))) {
            problems.add("An action cannot be due on a day that is over.");
        }
        if (toDo.stream().anyMatch(one -> one.by() != null && one.by().isAfter(today.plusYears(1)))) {
            problems.add("An action is due more than a year from now. Check the day.");
        }
        return problems;
    }

    static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}
