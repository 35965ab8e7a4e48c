package org.sharewell.escalation;

import java.util.List;

import org.springframework.data.repository.CrudRepository;

/** Where each side's own part of a disagreement is kept. */
interface EscalationSides extends CrudRepository<EscalationSide, String> {

    /** All sides of all stages of one, in no order. */
    List<EscalationSide> findByEscalation(String escalation);

    /** A side at the stage where it stands now; one that says nothing where it has not spoken. */
    default EscalationSide at(Escalation escalation, String side) {
        return findById(EscalationSide.idOf(escalation, side)).orElseGet(() -> EscalationSide.of(escalation, side));
    }
}
