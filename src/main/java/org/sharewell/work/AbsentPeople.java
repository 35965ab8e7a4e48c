package org.sharewell.work;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.sharewell.calendar.StaffTime;
import org.sharewell.notification.Notice;
import org.sharewell.notification.Notifications;
import org.sharewell.partnership.Absence;
import org.sharewell.partnership.AbsencePolicy;
import org.sharewell.partnership.Absences;
import org.sharewell.partnership.Cover;
import org.sharewell.register.Entry;
import org.sharewell.register.FactsJson;
import org.sharewell.register.Register;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Records who is away and who covers, and takes their work there at once (R11). */
@Component
public class AbsentPeople {

    private final Absences absences;
    private final Cover cover;
    private final AwayWork work;
    private final Register register;
    private final Notifications notifications;
    private final FactsJson json;
    private final Clock clock;

    AbsentPeople(Absences absences, Cover cover, AwayWork work, Register register, Notifications notifications,
                 FactsJson json, Clock clock) {
        this.absences = absences;
        this.cover = cover;
        this.work = work;
        this.register = register;
        this.notifications = notifications;
        this.json = json;
        this.clock = clock;
    }

    /** The facts of an entry. */
    private record Facts(String person, LocalDate firstDay, LocalDate lastDay, String cover, String reason) { }

    /** Whether this person may record and end absences of that one: their own, and of those they answer for. */
    public boolean mayRecord(String by, String person) {
        return by.equals(person) || cover.answeredForBy(by).contains(person);
    }

    /**
     * Records that somebody is away.
     *
     * @param firstDay null where none was given
     * @param lastDay null while nobody knows when they are back
     * @param covering user id of who covers; null where nobody was chosen
     * @param reason null where none was given
     * @param by user id of who records it
     * @return what stands against it, in sentences; empty if it is recorded
     */
    @Transactional
    public List<String> record(String person, LocalDate firstDay, LocalDate lastDay, String covering, String reason,
                               String by) {
        if (!mayRecord(by, person)) return List.of("You can record this for yourself and for those you answer for.");
        var absence = new Absence(null, person, firstDay, lastDay, covering, by, clock.instant());
        var problems = AbsencePolicy.problems(absence, reason, cover.candidates(person), absences.open(),
                StaffTime.localDay(clock.instant()));
        if (!problems.isEmpty()) return problems;
        absences.keep(absence);
        enter("Absence recorded", absence, by, reason);
        if (covering != null) tell("cover-for-somebody", absence, covering, by);
        work.findPeople(person);
        return List.of();
    }

    /**
     * Ends an absence early: they are back, or it was recorded wrongly.
     *
     * @return what stands against it, in a sentence; empty if it is ended
     */
    @Transactional
    public List<String> end(long id, String by) {
        var found = absences.open().stream().filter(one -> one.id() == id && mayRecord(by, one.person())).findFirst();
        if (found.isEmpty()) return List.of("This absence has ended already, or is not yours to end.");
        var absence = found.get();
        absences.end(absence);
        enter("Absence ended", absence, by, null);
        if (absence.cover() != null) tell("cover-ended", absence, absence.cover(), by);
        return List.of();
    }

    private void enter(String event, Absence absence, String by, String reason) {
        register.enter(Entry.of("absence." + absence.person(), "absence", event, by, cover.agencyOf(absence.person()))
                .with(json.write(new Facts(absence.person(), absence.firstDay(), absence.lastDay(), absence.cover(),
                        reason))));
    }

    private void tell(String letter, Absence absence, String person, String by) {
        notifications.tell(new Notice(letter + " " + absence.person() + " " + clock.instant(), letter,
                "from " + StaffTime.date(absence.firstDay()), List.of(person), by));
    }
}
