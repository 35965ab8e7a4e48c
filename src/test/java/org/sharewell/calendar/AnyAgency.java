package org.sharewell.calendar;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.sharewell.calendar.OpeningHours.Closure;
import org.sharewell.calendar.OpeningHours.Opening;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;

/** Agencies with all sorts of hours, and instants from 2025 to 2030, many of them about the changes of the clocks. */
class AnyAgency extends DomainContextBase {

    private static final LocalDate FIRST_DAY = LocalDate.of(2025, 1, 1);
    private static final Set<LocalDate> BANK_HOLIDAYS = Set.of(LocalDate.of(2026, 12, 25), LocalDate.of(2026, 12, 28),
            LocalDate.of(2027, 3, 26), LocalDate.of(2027, 3, 29), LocalDate.of(2027, 12, 25));

    @Provide
    Arbitrary<Instant> instants() {
        var anywhere = Arbitraries.longs().between(0, 6 * 365 * 24 * 60).map(minutes ->
                Examples.utc("2025-01-01 00:00").plus(Duration.ofMinutes(minutes)));
        var nearAChange = Combinators.combine(
                        Arbitraries.of("2026-03-29 01:00", "2026-10-25 01:00", "2027-03-28 01:00", "2027-10-31 01:00"),
                        Arbitraries.integers().between(-3 * 24 * 60, 24 * 60))
                .as((change, minutes) -> Examples.utc(change).plus(Duration.ofMinutes(minutes)));
        var nearChristmas = Arbitraries.integers().between(0, 14 * 24 * 60).map(minutes ->
                Examples.utc("2026-12-21 00:00").plus(Duration.ofMinutes(minutes)));
        return Arbitraries.oneOf(anywhere, nearAChange, nearChristmas);
    }

    @Provide
    Arbitrary<OpeningHours> hours() {
        var roundTheClock = Arbitraries.frequency(Tuple.of(1, true), Tuple.of(6, false));
        var week = Arbitraries.maps(Arbitraries.of(DayOfWeek.class), openings()).ofMinSize(1).ofMaxSize(7);
        return Combinators.combine(roundTheClock, week, closure().list().ofMaxSize(4),
                Arbitraries.of(BANK_HOLIDAYS).set().ofMaxSize(3)).as(OpeningHours::new);
    }

    /** An even number of half-hours of the day, in order: from, until, from, until. */
    private Arbitrary<List<Opening>> openings() {
        return Arbitraries.integers().between(0, 48).set().ofMinSize(2).ofMaxSize(6).map(halfHours -> {
            var times = halfHours.stream().sorted().map(AnyAgency::halfHour).toList();
            var openings = new ArrayList<Opening>();
            for (int at = 0; at + 1 < times.size(); at += 2) {
                openings.add(new Opening(times.get(at), times.get(at + 1)));
            }
            return openings;
        });
    }

    /** Most are holidays of some weeks; a few are longer than anybody waits. */
    private Arbitrary<Closure> closure() {
        var length = Arbitraries.frequencyOf(Tuple.of(8, Arbitraries.integers().between(0, 45)),
                Tuple.of(1, Arbitraries.integers().between(300, 1000)));
        return Combinators.combine(Arbitraries.integers().between(0, 6 * 365), length).as((first, days) ->
                new Closure(FIRST_DAY.plusDays(first), FIRST_DAY.plusDays(first + days)));
    }

    private static LocalTime halfHour(int count) {
        return count == 48 ? LocalTime.MIDNIGHT : LocalTime.of(count / 2, count % 2 * 30);
    }

    /** A clerk would wait for ever where the calendar does not. */
    static boolean hasNoLongClosure(OpeningHours hours) {
        return hours.closures().stream().allMatch(closure -> closure.last().isBefore(closure.first().plusDays(60)));
    }

    /** The clock on the wall alone cannot tell whether an opening between 01:00 and 02:00 took place. */
    static boolean keepsClearOfTheChangesOfTheClocks(OpeningHours hours) {
        return hours.week().values().stream().flatMap(List::stream)
                .flatMap(opening -> Stream.of(opening.from(), opening.until()))
                .noneMatch(time -> time.getHour() == 1 || time.equals(LocalTime.of(2, 0)));
    }

    static Instant onTheHalfHour(Instant instant) {
        return Instant.ofEpochSecond(instant.getEpochSecond() / 1800 * 1800);
    }
}
