package org.sharewell.breach;

import java.util.List;

/**
 * What the form "Investigate breach" sends (C39, C43).
 *
 * @param events what happened, step by step
 * @param findings what the investigation found
 * @param cause why it came about: one of {@link #CAUSES}
 * @param route which further procedure a deliberate act goes to, such as conduct or the police (R32)
 * @param responsible the agency or team that answers for it
 * @param misuse {@code yes} or {@code no}: was information misused that was supplied for something else (C43)
 * @param supplier the agency or team that the information came from; null where it was one's own
 * @param tellSupplier what that agency is told of it
 * @param mayRead {@code yes} or {@code no}: may those whom it is about read the case from now on (R33)
 * @param toDo what is to be put right, each with its owner
 */
record Investigated(String events, String findings, String cause, String route, String responsible, String misuse,
                    String supplier, String tellSupplier, String mayRead, List<Doing> toDo) {

    /** A slip, a procedure that was missing or not followed, a fault of the system, a deliberate act, a misuse, else. */
    static final List<String> CAUSES = List.of("slip", "procedure", "system", "deliberate", "receiver", "other");

    Investigated {
        route = "deliberate".equals(cause) ? route : null;
        tellSupplier = supplier == null ? null : tellSupplier;
        toDo = toDo == null ? List.of() : List.copyOf(toDo);
    }

    boolean misused() {
        return "yes".equals(misuse);
    }

    @Override
    public String toString() {
        return "Investigated";
    }
}
