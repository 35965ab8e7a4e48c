package org.sharewell.telling;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What the form "Tell people" sends.
 *
 * @param owed what became of each thing that is owed, in the order in which it was shown
 * @param harmUntold true if somebody may come to harm untold, so that another side's "not yet" does not hold (R10)
 * @param harmUntoldWhy the one sentence that goes with it
 * @param markOff the marks that are taken off
 * @param markOffWhy why they are taken off
 */
record ToldNow(List<Owed> owed, boolean harmUntold, String harmUntoldWhy, List<String> markOff, String markOffWhy) {

    /**
     * What became of one line.
     *
     * @param now {@code told}, {@code by} another day, {@code not-yet}, {@code not-told} at all or {@code left} to the
     *     other side; null where it stays as it is
     * @param toldOn the day on which they were told; null for today
     * @param confirmed what was confirmed before: {@code safe}, {@code reaches}, {@code unnamed}, {@code marks}
     * @param by by which other day they are told
     * @param because why not, as in {@link TellingLine}
     * @param why the same explained, or how they were told
     * @param againOn when a "not yet" is looked at again; null for the usual time
     */
    record Owed(String now, LocalDate toldOn, List<String> confirmed, LocalDate by, String because, String why,
                LocalDate againOn) {

        Owed {
            toldOn = "told".equals(now) ? toldOn : null;
            confirmed = "told".equals(now) && confirmed != null ? List.copyOf(confirmed) : List.of();
            by = "by".equals(now) ? by : null;
            because = "not-yet".equals(now) || "not-told".equals(now) ? because : null;
            againOn = "not-yet".equals(now) ? againOn : null;
        }

        /** The line as it stands from now on. */
        TellingLine after(TellingLine line, boolean ofAsker, LocalDate today) {
            return switch (now) {
                case "told" -> line(line, "told", toldOn == null ? today : toldOn);
                case "by" -> line(line, "we-tell", by);
                case "left" -> line(line, ofAsker ? "you-may-tell" : "they-tell", null);
                default -> line(line, now, againOn);
            };
        }

        private TellingLine line(TellingLine line, String how, LocalDate day) {
            return new TellingLine(line.whom(), how, day, because, why, confirmed);
        }
    }

    ToldNow {
        owed = owed == null ? List.of() : List.copyOf(owed);
        harmUntoldWhy = harmUntold ? harmUntoldWhy : null;
        markOff = markOff == null ? List.of() : List.copyOf(markOff);
        markOffWhy = markOff.isEmpty() ? null : markOffWhy;
    }

    boolean tells() {
        return owed.stream().anyMatch(line -> "told".equals(line.now()));
    }

    /** Every line as it stands from now on; what owes nothing, or was not answered, stays as it is. */
    List<TellingLine> lines(Telling telling, LocalDate today) {
        var all = new ArrayList<TellingLine>();
        var answers = owed.iterator();
        telling.facts().lines().forEach(line -> {
            var answer = line.open() ? answers.next() : null;
            all.add(answer == null || answer.now() == null ? line : answer.after(line, telling.ofAsker(), today));
        });
        return all;
    }
}
