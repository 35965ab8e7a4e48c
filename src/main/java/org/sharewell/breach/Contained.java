package org.sharewell.breach;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * What the form "Contain breach" sends.
 *
 * @param kind what went wrong, as {@link Breach#kind}
 * @param measures what was done to stop it, get it back, have it deleted
 * @param contained {@code yes} or {@code no}
 * @param lookAgain the day on which it is looked at again, in local time; null where it is contained
 * @param concerned user ids of colleagues whom it is about
 * @param toDo what is still to be done, each with its owner
 * @param noticedAt when it was noticed, where no report says so; null if nobody knows
 * @param noticedBy who noticed it, likewise
 */
record Contained(String kind, String measures, String contained, LocalDate lookAgain, List<String> concerned,
                 List<Doing> toDo, OffsetDateTime noticedAt, String noticedBy) {

    Contained {
        lookAgain = "yes".equals(contained) ? null : lookAgain;
        concerned = concerned == null ? List.of() : List.copyOf(concerned);
        toDo = toDo == null ? List.of() : List.copyOf(toDo);
    }

    Instant noticed() {
        return noticedAt == null ? null : noticedAt.toInstant();
    }

    boolean done() {
        return "yes".equals(contained);
    }

    @Override
    public String toString() {
        return "A look at whether it is contained";
    }
}
