package org.sharewell.partnership;

import java.util.List;
import java.util.Set;

import org.sharewell.calendar.OpeningHours;

/**
 * What a list of the partnership says: its agencies, its people and what they are.
 *
 * @param source which list this is; a list takes back only what the same list gave
 */
record PartnershipFile(String source, List<Partner> agencies, List<Person> people) {

    /**
     * An agency and its teams.
     *
     * @param dutyPhone null where none is known
     * @param mail how it is told by mail (R14)
     * @param commissionedBy the agency on whose behalf it works (C34); null for most
     * @param processor whether it handles information only on behalf of who commissioned it
     * @param cover the team of its own that acts while it is closed (R13); null where none does
     * @param complaints by which procedure it handles complaints (C37)
     */
    record Partner(String id, String name, String kind, OpeningHours hours, String dutyPhone, DutyMail mail,
                   String commissionedBy, boolean processor, String cover, List<Team> teams,
                   ComplaintsProcedure complaints) { }

    /**
     * A team of an agency.
     *
     * @param hours null where it has its agency's hours
     * @param mail what is null in it is as its agency has it
     * @param handles what comes to it where the agency is asked as a whole
     * @param cover the team of its agency that acts while it is closed (R13); null where its agency's cover does
     */
    record Team(String id, String name, OpeningHours hours, DutyMail mail, Handles handles, String cover) { }

    /**
     * Somebody who works for an agency or the partnership.
     *
     * @param mail null where none is known
     * @param password null but in a demonstration
     */
    record Person(String id, String firstName, String lastName, String mail, String password, Set<Post> posts) {

        /** The id alone: names and passwords stay out of logs. */
        @Override
        public String toString() {
            return id;
        }
    }
}
