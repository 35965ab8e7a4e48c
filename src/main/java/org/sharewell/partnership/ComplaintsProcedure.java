package org.sharewell.partnership;

import org.sharewell.calendar.Term;

/**
 * The procedure by which an agency handles complaints (C37), as the partnership's file names it.
 *
 * @param procedure the document's title
 * @param version its version, so that a case says later by which it was handled
 * @param link where it can be read; null if that was not said
 * @param acknowledge how soon a complaint is acknowledged
 * @param outcome how soon its outcome is told
 * @param extension by how much that can be put off, once
 * @param counting how the days of the statutory acknowledgement are counted
 */
public record ComplaintsProcedure(String procedure, String version, String link, Term acknowledge, Term outcome,
                                  Term extension, Counting counting) {

    /** How the statutory days are counted: as the statute reads, or as the Commissioner's guidance does. */
    public enum Counting { STATUTE, ICO }
}
