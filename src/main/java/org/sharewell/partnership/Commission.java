package org.sharewell.partnership;

/**
 * On whose behalf an agency works (C34).
 *
 * @param commissioner id of the agency that commissioned it
 * @param processor whether it handles information only on that agency's instructions; otherwise it is itself a
 *     controller
 */
public record Commission(String commissioner, boolean processor) { }
