package org.sharewell.partnership;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

import org.sharewell.calendar.StaffTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who is away, and who covers (R11). As fresh as {@link Partnership} is; what is recorded here shows here at once. */
@Component
public class Absences {

    private final JdbcClient sql;
    private final Remembered<String, List<Absence>> open;
    private final Clock clock;

    Absences(JdbcClient sql, PartnershipProperties properties, Clock clock) {
        this.sql = sql;
        this.clock = clock;
        open = new Remembered<>(all -> read(), properties.refresh(), clock);
    }

    /** Those that are or will be, the earliest first. */
    public List<Absence> open() {
        return open.of("all").stream().filter(absence -> !absence.isOver(StaffTime.localDay(clock.instant()))).toList();
    }

    /** Those of this person. */
    public List<Absence> of(String person) {
        return open().stream().filter(absence -> absence.person().equals(person)).toList();
    }

    /** Why this person is away now; empty while they are there. */
    public Optional<Absence> now(String person) {
        var today = StaffTime.localDay(clock.instant());
        return of(person).stream().filter(absence -> absence.on(today)).findFirst();
    }

    public boolean isAway(String person) {
        return now(person).isPresent();
    }

    /** Keeps an absence. Whether it may be is settled before, by {@link AbsencePolicy}. */
    public void keep(Absence absence) {
        sql.sql("""
                insert into absence (person, first_day, last_day, cover, recorded_by, recorded_at)
                values (:person, :firstDay, :lastDay, :cover, :by, :at)""")
                .param("person", absence.person()).param("firstDay", absence.firstDay())
                .param("lastDay", absence.lastDay()).param("cover", absence.cover())
                .param("by", absence.recordedBy()).param("at", Timestamp.from(absence.recordedAt())).update();
        open.forget();
    }

    /** Ends an absence: they are back, or it was changed. */
    public void end(Absence absence) {
        sql.sql("update absence set ended_at = :now where id = :id and ended_at is null")
                .param("now", Timestamp.from(clock.instant())).param("id", absence.id()).update();
        open.forget();
    }

    private List<Absence> read() {
        return sql.sql("""
                select id, person, first_day, last_day, cover, recorded_by, recorded_at from absence
                where ended_at is null and (last_day is null or last_day >= :today) order by first_day, id""")
                .param("today", StaffTime.localDay(clock.instant())).query((row, number) -> new Absence(
                        row.getLong("id"), row.getString("person"), row.getDate("first_day").toLocalDate(),
                        row.getDate("last_day") == null ? null : row.getDate("last_day").toLocalDate(),
                        row.getString("cover"), row.getString("recorded_by"),
                        row.getTimestamp("recorded_at").toInstant())).list();
    }
}
