package org.sharewell.web;

import java.time.Instant;

import org.sharewell.partnership.ActingGroup;

/**
 * A piece of work that somebody has or nobody has yet, without anything about whom it concerns (R12).
 *
 * @param task the engine's id of the task
 * @param reference of the record it belongs to
 * @param procedure the process id of its procedure
 * @param name what is to be done
 * @param group to whom it is offered
 * @param due null where nothing is due
 * @param holder user id of who has claimed it or was given it; null while nobody has
 * @param heldSince since when it has been with its holder, or with nobody
 * @param stopped true while an administrator has suspended it
 */
record Work(String task, String reference, String procedure, String name, ActingGroup group, Instant due, String holder,
            Instant heldSince, boolean stopped) { }
