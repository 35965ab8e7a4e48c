package org.sharewell.review;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.sharewell.access.ClosedTo;
import org.sharewell.calendar.StaffTime;
import org.sharewell.partnership.Agency;
import org.sharewell.partnership.Oversight;
import org.sharewell.partnership.Role;
import org.sharewell.review.KeptComplaints.Line;
import org.springframework.stereotype.Component;

/** The registers of complaints that somebody may see whole (C42), but for complaints about themselves (R33). */
@Component
class ComplaintsRegisters {

    private static final Set<Role> KEEPERS = EnumSet.of(Role.LEAD_INFORMATION_OFFICER,
            Role.DEPUTY_LEAD_INFORMATION_OFFICER, Role.DATA_PROTECTION_OFFICER, Role.SIRO, Role.COMPLAINT_HANDLER);

    /**
     * An agency's register of a year.
     *
     * @param closed how many are not shown, because they are about whoever looks
     */
    record Register(String agency, List<Row> rows, int closed) { }

    /** A complaint in it. */
    record Row(String reference, String received, String kinds, String state, String cause,
               String theme, String acknowledged, String answered) { }

    private final AllComplaints complaints;
    private final Oversight oversight;
    private final ClosedTo closedTo;

    ComplaintsRegisters(AllComplaints complaints, Oversight oversight, ClosedTo closedTo) {
        this.complaints = complaints;
        this.oversight = oversight;
        this.closedTo = closedTo;
    }

    /** A register for each agency in which this person has one of the roles that see it; none for most people. */
    List<Register> of(String person, Instant from, Instant until) {
        return oversight.registersOf(person, KEEPERS).stream()
                .map(agency -> register(agency, person, complaints.between(from, until, List.of(agency.id()))))
                .toList();
    }

    private Register register(Agency agency, String person, List<Line> all) {
        var hidden = closedTo.hiddenFrom(person);
        var rows = all.stream().filter(line -> !hidden.test(line.reference())).map(ComplaintsRegisters::row).toList();
        return new Register(agency.name(), rows, all.size() - rows.size());
    }

    private static Row row(Line line) {
        return new Row(line.reference(), StaffTime.day(line.receivedAt()), String.join(", ", line.kinds()),
                line.standing(), line.cause(), line.theme(), line.inWords(line.acknowledgedInTime()),
                line.inWords(line.answeredInTime()));
    }
}
