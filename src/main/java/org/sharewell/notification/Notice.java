package org.sharewell.notification;

import java.util.List;

/**
 * Something that staff should hear of by mail.
 *
 * @param event identifies the event for ever, so that nobody is told twice: {@code R26-00042.police reminder}
 * @param letter name of the text in {@code letters/}, without its ending: {@code reply-due-soon}
 * @param reference the only fact about the case that a mail may carry
 * @param recipients user ids; the actor among them gets nothing
 * @param actor user id of the person who did what is told; null where the engine did it
 */
public record Notice(String event, String letter, String reference, List<String> recipients, String actor) { }
