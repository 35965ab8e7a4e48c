package org.sharewell.notification;

import java.time.Instant;
import java.util.List;

/**
 * Where a notice goes, and when.
 *
 * @param recipients each a user id or a duty mailbox, as {@link Addresses} knows them; once each, in a fixed order
 * @param digestAt the digest it waits for; null if it goes at once
 */
record Route(List<String> recipients, Instant digestAt) { }
