package org.sharewell.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.sharewell.calendar.Examples.closure;
import static org.sharewell.calendar.Examples.opening;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.sharewell.calendar.OpeningHours.Closure;
import org.sharewell.calendar.OpeningHours.Opening;

class OpeningHoursTest {

    @Test
    void openingsAreKeptInOrder() {
        var hours = onMonday(opening("13:00", "17:00"), opening("08:00", "12:00"));

        assertThat(hours.week().get(DayOfWeek.MONDAY))
                .containsExactly(opening("08:00", "12:00"), opening("13:00", "17:00"));
    }

    @Test
    void openingsMayTouch() {
        assertThat(onMonday(opening("08:00", "12:00"), opening("12:00", "17:00")).week()).isNotEmpty();
    }

    @Test
    void openingsThatOverlapAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> onMonday(opening("08:00", "12:30"), opening("12:00", "17:00")))
                .withMessage("The openings 08:00 to 12:30 and 12:00 to 17:00 of Monday overlap."
                        + " Join them, or change one.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> onMonday(opening("08:00", "00:00"), opening("12:00", "17:00")))
                .withMessageContaining("08:00 to 00:00 and 12:00 to 17:00");
    }

    @Test
    void anOpeningThatEndsBeforeItBeginsOrAtOnceIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> opening("17:00", "09:00"))
                .withMessage("An opening cannot last from 17:00 until 09:00 of the same day. To stay open overnight,"
                        + " close at 00:00 and open again at 00:00 the next day.");
        assertThatIllegalArgumentException().isThrownBy(() -> opening("09:00", "09:00"));
    }

    @Test
    void anOpeningWithoutATimeIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Opening(LocalTime.NOON, null))
                .withMessageContaining("needs the time from which and the time until which");
    }

    @Test
    void aClosureThatEndsBeforeItBeginsIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> closure("2026-12-21", "2026-01-03"))
                .withMessage("A closure from 2026-12-21 cannot end before that, on 2026-01-03.");
        assertThatIllegalArgumentException().isThrownBy(() -> new Closure(null, null))
                .withMessageContaining("needs its first and its last day");
    }

    @Test
    void hoursThatNeverOpenAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new OpeningHours(false, Map.of(DayOfWeek.MONDAY, List.of()), List.of(), Set.of()))
                .withMessage("These opening hours never open. Name the hours of at least one weekday, or say that the"
                        + " agency is open round the clock.");
    }

    @Test
    void whatIsNotGivenIsEmpty() {
        var hours = new OpeningHours(true, null, null, null);

        assertThat(hours).isEqualTo(OpeningHours.always());
    }

    @Test
    void aDayWithoutAListIsClosed() {
        var week = new HashMap<DayOfWeek, List<Opening>>();
        week.put(DayOfWeek.MONDAY, List.of(opening("09:00", "17:00")));
        week.put(DayOfWeek.TUESDAY, null);

        var hours = new OpeningHours(false, week, List.of(), Set.of());

        assertThat(hours.week().get(DayOfWeek.TUESDAY)).isEmpty();
    }

    @Test
    void hoursDoNotChangeWithTheListsTheyWereMadeFrom() {
        var monday = new ArrayList<>(List.of(opening("09:00", "17:00")));
        var hours = new OpeningHours(false, Map.of(DayOfWeek.MONDAY, monday), List.of(), Set.of());

        monday.clear();

        assertThat(hours.week().get(DayOfWeek.MONDAY)).containsExactly(opening("09:00", "17:00"));
    }

    private static OpeningHours onMonday(Opening... openings) {
        return new OpeningHours(false, Map.of(DayOfWeek.MONDAY, List.of(openings)), List.of(), Set.of());
    }
}
