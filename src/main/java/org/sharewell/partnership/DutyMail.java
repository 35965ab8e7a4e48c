package org.sharewell.partnership;

import java.time.LocalTime;
import java.util.List;

/**
 * How an agency or team wants to be told by mail (R14).
 *
 * @param mailbox the address that whoever is on duty reads; null where there is none: the people themselves are told
 * @param digest at which times of the day routine work is told, in order; empty if each thing is told at once
 */
public record DutyMail(String mailbox, List<LocalTime> digest) {

    /** No duty mailbox, and everything at once. */
    static final DutyMail NONE = new DutyMail(null, List.of());

    public DutyMail {
        digest = digest == null ? null : digest.stream().sorted().toList();
    }

    /** A team's own, and what it does not say as its agency has it. */
    DutyMail orAs(DutyMail agency) {
        return new DutyMail(mailbox == null ? agency.mailbox : mailbox, digest == null ? agency.digest : digest);
    }
}
