package org.sharewell.telling;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What one side says about telling in the form in which it asks or decides (R5, R6; C89, C98).
 *
 * @param telling how everybody concerned is told: {@code told}, {@code we-tell}, {@code you-may-tell} (who asks),
 *     {@code they-tell} (who decides) or {@code not-yet}; null where the record is still to be completed
 * @param tellingBy by which day this side tells them; null for the usual time
 * @param tellingBecause why not yet, as in {@link TellingLine}
 * @param tellingWhy the same explained, or anything the other side should know
 * @param tellingAgainOn when a "not yet" is looked at again; null for the usual time
 * @param apart people who are told otherwise
 * @param harmUntold true if somebody may come to harm untold, so that another side's "not yet" does not hold (R10)
 * @param harmUntoldWhy the one sentence that goes with it
 * @param sourceUnnamed true if somebody who said something asks not to be named
 * @param markOff the marks that are taken off
 * @param markOffWhy why they are taken off
 */
public record TellingSaid(String telling, LocalDate tellingBy, String tellingBecause, String tellingWhy,
                          LocalDate tellingAgainOn, List<Apart> apart, boolean harmUntold, String harmUntoldWhy,
                          boolean sourceUnnamed, List<String> markOff, String markOffWhy) {

    /**
     * Somebody who is told otherwise than the rest.
     *
     * @param person who, in words
     * @param how as for everybody
     * @param by by which day this side tells them; null for the usual time
     * @param because why not yet
     * @param why the same explained
     * @param againOn when it is looked at again; null for the usual time
     */
    public record Apart(String person, String how, LocalDate by, String because, String why, LocalDate againOn) {
        public Apart {
            by = "we-tell".equals(how) ? by : null;
            because = "not-yet".equals(how) ? because : null;
            againOn = "not-yet".equals(how) ? againOn : null;
        }
    }

    /** What the answers do not ask for is no answer. */
    public TellingSaid {
        tellingBy = "we-tell".equals(telling) ? tellingBy : null;
        tellingBecause = "not-yet".equals(telling) ? tellingBecause : null;
        tellingAgainOn = "not-yet".equals(telling) ? tellingAgainOn : null;
        tellingWhy = telling == null || telling.equals("told") ? null : tellingWhy;
        apart = telling == null || apart == null ? List.of() : List.copyOf(apart);
        harmUntoldWhy = harmUntold ? harmUntoldWhy : null;
        markOff = markOff == null ? List.of() : List.copyOf(markOff);
        markOffWhy = markOff.isEmpty() ? null : markOffWhy;
    }

    /** The same where telling is not asked, because it cannot wait (R10). */
    public TellingSaid untilCompleted() {
        return new TellingSaid(null, null, null, null, null, null, false, null, sourceUnnamed, markOff, markOffWhy);
    }

    /** The same where nothing is shared: a "not yet" is said all the same, since it binds whoever asks. */
    public TellingSaid whereNothingIsShared() {
        return "not-yet".equals(telling) || apart.stream().anyMatch(one -> "not-yet".equals(one.how())) ? this
                : untilCompleted();
    }

    /** With the mark of a source that asks not to be named, if there is one. */
    public List<Mark> with(List<Mark> marks) {
        var all = new ArrayList<>(marks);
        if (sourceUnnamed) all.add(Mark.OF_SOURCE);
        return all;
    }

    /** The lines that this makes: for everybody first, then for each person apart. */
    List<TellingLine> lines() {
        if (telling == null) return List.of();
        return Stream.concat(
                Stream.of(new TellingLine(null, telling, day(tellingBy, tellingAgainOn), tellingBecause, tellingWhy, null)),
                apart.stream().map(one -> new TellingLine(one.person(), one.how(), day(one.by(), one.againOn()),
                        one.because(), one.why(), null))).toList();
    }

    /** The same; what was said before in these words stays where it stands now, told or lifted since. */
    List<TellingLine> following(Telling before) {
        var earlier = before.facts().said() == null ? List.<TellingLine>of() : before.facts().said().lines();
        return lines().stream().map(line -> before.facts().lines().stream()
                .filter(known -> earlier.contains(line) && Objects.equals(known.whom(), line.whom())).findFirst()
                .orElse(line)).toList();
    }

    private static LocalDate day(LocalDate by, LocalDate again) {
        return by == null ? again : by;
    }
}
