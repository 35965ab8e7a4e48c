package org.sharewell.access;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Whom a record is about, so that they do not read it before the investigation allows (R31, R33). */
@Component
class ConcernedPeople {

    /** Asked for only when needed: each of them keeps records, and keeping one asks to whom it is closed. */
    private final ObjectProvider<ClosedToSome> procedures;

    ConcernedPeople(ObjectProvider<ClosedToSome> procedures) {
        this.procedures = procedures;
    }

    /** User ids of those to whom this record is closed; empty for nearly all records. */
    Set<String> of(String reference) {
        return procedures.stream().flatMap(one -> one.closedTo(reference).stream()).collect(Collectors.toSet());
    }

    /** The cases of the open records that are closed to somebody. */
    Stream<String> cases() {
        return procedures.stream().flatMap(one -> one.closedToSomebody().stream()).map(CaseReference::of);
    }
}
