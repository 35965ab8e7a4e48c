package org.sharewell.breach;

/**
 * What the start form "Report breach" sends (C28).
 *
 * @param danger {@code yes}, {@code not-known} or {@code no}: is anybody in danger because of it (R30)
 * @param about the agency or team that it concerns, one's own or another
 * @param what what happened, or nearly happened, or worries somebody; may hold personal data
 * @param personalData {@code yes}, {@code not-known} or {@code no}: are personal data concerned
 * @param ofMyManager whether it concerns one's line manager, who then hears nothing of it (R31)
 * @param actingFor id of the agency in whose name it is reported; null for somebody of one agency
 */
record ReportedBreach(String danger, String about, String what, String personalData, boolean ofMyManager,
                      String actingFor) { }
