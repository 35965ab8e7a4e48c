package org.sharewell.breach;

import java.util.List;

import org.sharewell.partnership.Role;

/**
 * What the start form "Report breach" sends (C28).
 *
 * @param danger {@code yes}, {@code not-known} or {@code no}: is anybody in danger because of it (R30)
 * @param about the agency or team that it concerns, one's own or another
 * @param what what happened, or nearly happened, or worries somebody; may hold personal data
 * @param personalData {@code yes}, {@code not-known} or {@code no}: are personal data concerned
 * @param notFor ids of the roles whose holders it is about, who then neither hear nor read of it (R31): one's own line
 *     manager, the other roles in the agency or team that it concerns
 * @param actingFor id of the agency in whose name it is reported; null for somebody of one agency
 */
record ReportedBreach(String danger, String about, String what, String personalData, List<String> notFor,
                      String actingFor) {

    ReportedBreach {
        notFor = notFor == null ? List.of() : List.copyOf(notFor);
    }

    boolean isFor(Role role) {
        return !notFor.contains(role.id());
    }
}
