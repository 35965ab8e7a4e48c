package org.sharewell.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sharewell.calendar.AnyAgency.hasNoLongClosure;
import static org.sharewell.calendar.AnyAgency.keepsClearOfTheChangesOfTheClocks;
import static org.sharewell.calendar.AnyAgency.onTheHalfHour;

import java.time.Instant;

import org.sharewell.testing.Rule;

import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

@Rule("R13")
@Domain(AnyAgency.class)
class OpeningPropertyTest {

    private final Deadlines deadlines = Examples.deadlines();
    private final ByHand byHand = new ByHand();

    @Property
    void somebodyIsThereAtTheNextOpeningAndNobodyBefore(@ForAll Instant anyInstant, @ForAll OpeningHours hours) {
        Assume.that(hasNoLongClosure(hours) && keepsClearOfTheChangesOfTheClocks(hours));
        var instant = onTheHalfHour(anyInstant);

        var opening = deadlines.nextOpening(instant, hours);

        assertThat(opening).isAfterOrEqualTo(instant);
        assertThat(byHand.isOpen(opening, hours)).isTrue();
        assertThat(byHand.openHalfHours(instant, opening, hours)).isZero();
    }

    @Property
    void anAgencyIsOpenWhenTheDiarySaysSo(@ForAll Instant instant, @ForAll OpeningHours hours) {
        Assume.that(keepsClearOfTheChangesOfTheClocks(hours));

        assertThat(deadlines.isOpen(instant, hours)).isEqualTo(byHand.isOpen(instant, hours));
    }

    @Property
    void whoIsOpenHasTheNextOpeningNowAndWhoIsShutLater(@ForAll Instant instant, @ForAll OpeningHours hours) {
        Assume.that(hasNoLongClosure(hours));

        assertThat(deadlines.nextOpening(instant, hours).equals(instant)).isEqualTo(deadlines.isOpen(instant, hours));
    }
}
