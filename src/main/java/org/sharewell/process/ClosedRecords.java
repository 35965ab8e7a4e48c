package org.sharewell.process;

import java.util.List;
import java.util.Optional;

/** To whom records are closed (R12), as the engine's border needs to know it; answered by the module that closes them. */
public interface ClosedRecords {

    /**
     * A record as the engine meets it.
     *
     * @param reference of the record
     * @param procedure the process id of its procedure
     * @param agency the tenant in whose name it runs; null for none
     */
    record Met(String reference, String procedure, String agency) { }

    /** Whether this person may neither open nor have this work. */
    boolean isClosed(Met record, String person);

    /**
     * Who of a group's people may have work of this record; empty where all of them may, which is nearly always so: the
     * group as a whole is then granted it.
     */
    Optional<List<String>> workers(Met record, String group);

    /** Who of a group's people may see in a list that there is work of this record; empty where all of them may. */
    Optional<List<String>> viewers(Met record, String group);
}
