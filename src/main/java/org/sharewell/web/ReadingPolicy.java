package org.sharewell.web;

import java.util.List;

import org.sharewell.partnership.Oversight;
import org.sharewell.register.RegisterEntry;
import org.springframework.stereotype.Component;

/**
 * Who may read a record again: on each of its sides whoever asked, decided or received and still works for the agency,
 * whoever has claimed its work now (R9), and the line managers, lead information officer and deputy who answer for it.
 * Nobody reads a record by being an administrator, or by knowing its reference.
 */
@Component
class ReadingPolicy {

    private final Oversight oversight;

    ReadingPolicy(Oversight oversight) {
        this.oversight = oversight;
    }

    /**
     * Whether a person may read a record with these sides.
     *
     * @param hasItsWork true if they have claimed work on it that is offered to a group of theirs
     */
    boolean mayRead(String person, List<Story.Side> sides, boolean hasItsWork) {
        return sides.stream().anyMatch(side -> hasItsWork || oversight.oversees(person, side.unit())
                || side.people().contains(person) && oversight.worksFor(person, side.unit()));
    }

    /**
     * Whether somebody who may read a record sees this line of the register about it: what was done in the name of
     * their own agency, and what Sharewell did itself. Who did what inside the other agency stays there.
     */
    boolean maySee(String person, RegisterEntry line) {
        var entry = line.entry();
        return entry.actor() == null || entry.agency() == null || oversight.worksFor(person, entry.agency());
    }

    /** Whether a record stands in a person's own list: while they work for the agency on whose side they had a part. */
    boolean mayList(String person, Story.Listed listed) {
        return oversight.worksFor(person, listed.unit());
    }
}
