package org.sharewell.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sharewell.calendar.AnyAgency.hasNoLongClosure;
import static org.sharewell.calendar.AnyAgency.keepsClearOfTheChangesOfTheClocks;
import static org.sharewell.calendar.AnyAgency.onTheHalfHour;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

import org.sharewell.calendar.Term.Unit;

import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

@Domain(AnyAgency.class)
@Domain(DomainContext.Global.class)
class DeadlinesPropertyTest {

    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");

    private final Deadlines deadlines = Examples.deadlines();
    private final ByHand byHand = new ByHand();

    @Property
    void nothingIsDueBeforeItStarted(@ForAll Instant start, @ForAll Unit unit,
                                     @ForAll @IntRange(min = 1, max = 40) int amount, @ForAll OpeningHours hours) {
        assertThat(deadlines.after(start, new Term(amount, unit), hours)).isAfter(start);
    }

    @Property
    void whatStartsLaterIsNeverDueEarlier(@ForAll Instant start,
                                          @ForAll @IntRange(min = 1, max = 20_000) int minutesLater,
                                          @ForAll Unit unit, @ForAll @IntRange(min = 1, max = 40) int amount,
                                          @ForAll OpeningHours hours) {
        var term = new Term(amount, unit);

        var due = deadlines.after(start, term, hours);
        var dueOfTheLater = deadlines.after(start.plus(Duration.ofMinutes(minutesLater)), term, hours);

        assertThat(dueOfTheLater).isAfterOrEqualTo(due);
    }

    @Property
    void aLongerTermIsDueLater(@ForAll Instant start, @ForAll Unit unit,
                               @ForAll @IntRange(min = 1, max = 40) int amount, @ForAll OpeningHours hours) {
        var shorter = deadlines.after(start, new Term(amount, unit), hours);
        var longer = deadlines.after(start, new Term(amount + 1, unit), hours);

        assertThat(longer).isAfter(shorter);
    }

    @Property
    void clockTimeIsExactThroughNightsAndChangesOfTheClocks(@ForAll Instant start,
                                                            @ForAll @IntRange(min = 1, max = 10_000) int amount,
                                                            @ForAll OpeningHours hours) {
        var afterHours = deadlines.after(start, new Term(amount, Unit.CLOCK_HOURS), hours);
        var afterMinutes = deadlines.after(start, new Term(amount, Unit.CLOCK_MINUTES), hours);

        assertThat(afterHours.getEpochSecond() - start.getEpochSecond()).isEqualTo(amount * 3600L);
        assertThat(afterMinutes.getEpochSecond() - start.getEpochSecond()).isEqualTo(amount * 60L);
    }

    @Property
    void workingDaysAreThatManyWorkingDaysWhenCountedByHand(@ForAll Instant start,
                                                            @ForAll @IntRange(min = 1, max = 40) int amount,
                                                            @ForAll OpeningHours hours) {
        Assume.that(hasNoLongClosure(hours));
        var dayZero = wallDate(start);
        var closeOfThatDay = byHand.close(dayZero, hours);
        if (!byHand.works(dayZero, hours) || wallTime(start).isAfter(closeOfThatDay)) dayZero = dayZero.plusDays(1);
        while (!byHand.works(dayZero, hours)) dayZero = dayZero.plusDays(1);

        var due = deadlines.after(start, new Term(amount, Unit.WORKING_DAYS), hours);

        assertThat(byHand.works(wallDate(due), hours)).isTrue();
        assertThat(byHand.workingDays(dayZero, wallDate(due), hours)).isEqualTo(amount);
        assertThat(wallTime(due)).isEqualTo(byHand.close(wallDate(due), hours));
    }

    @Property
    void workingHoursAreThatManyOpenHoursWhenCountedByHand(@ForAll Instant anyStart,
                                                           @ForAll @IntRange(min = 1, max = 20) int amount,
                                                           @ForAll OpeningHours hours) {
        Assume.that(hasNoLongClosure(hours) && keepsClearOfTheChangesOfTheClocks(hours));
        var start = onTheHalfHour(anyStart);

        var due = deadlines.after(start, new Term(amount, Unit.WORKING_HOURS), hours);

        assertThat(byHand.openHalfHours(start, due, hours)).isEqualTo(2L * amount);
        assertThat(byHand.isOpen(due.minusSeconds(1), hours)).isTrue();
    }

    @Property
    void roundTheClockAWorkingHourIsAClockHour(@ForAll Instant start,
                                               @ForAll @IntRange(min = 1, max = 500) int amount) {
        var workingHours = deadlines.after(start, new Term(amount, Unit.WORKING_HOURS), OpeningHours.always());

        assertThat(workingHours).isEqualTo(start.plus(Duration.ofHours(amount)));
    }

    @Property
    void calendarDaysEndThatManyDaysLaterAtTheClose(@ForAll Instant start,
                                                    @ForAll @IntRange(min = 1, max = 400) int amount,
                                                    @ForAll OpeningHours hours) {
        Assume.that(keepsClearOfTheChangesOfTheClocks(hours));
        var due = deadlines.after(start, new Term(amount, Unit.CALENDAR_DAYS), hours);

        assertThat(ChronoUnit.DAYS.between(wallDate(start), wallDate(due))).isEqualTo(amount);
        assertThat(wallTime(due)).isEqualTo(byHand.close(wallDate(due), hours));
    }

    @Property
    void calendarMonthsEndOnTheSameDayOrTheLastOfTheMonth(@ForAll Instant start,
                                                          @ForAll @IntRange(min = 1, max = 60) int amount,
                                                          @ForAll OpeningHours hours) {
        var due = wallDate(deadlines.after(start, new Term(amount, Unit.CALENDAR_MONTHS), hours));

        var month = YearMonth.from(wallDate(start)).plusMonths(amount);
        assertThat(YearMonth.from(due)).isEqualTo(month);
        assertThat(due.getDayOfMonth()).isEqualTo(Math.min(wallDate(start).getDayOfMonth(), month.lengthOfMonth()));
    }

    private static LocalDate wallDate(Instant instant) {
        return instant.atZone(ENGLAND).toLocalDate();
    }

    private static LocalTime wallTime(Instant instant) {
        return instant.atZone(ENGLAND).toLocalTime();
    }
}
