package org.sharewell.telling;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.sharewell.calendar.StaffTime;
import org.sharewell.process.FormWords;
import org.sharewell.web.Told;

/** What a side said about telling, in the words of the form in which it said so. */
public final class TellingInWords {

    private TellingInWords() { }

    /** Adds what was said to the lines of a record that belongs to the same side. */
    public static Told.Lines add(TellingSaid said, FormWords form, Told.Lines lines) {
        return lines.asked(form, "telling", said.telling())
                .with(form.question("tellingBy"), day(said.tellingBy()))
                .asked(form, "tellingBecause", said.tellingBecause()).asked(form, "tellingWhy", said.tellingWhy())
                .with(form.question("tellingAgainOn"), day(said.tellingAgainOn()))
                .with(form.question("apart"), said.apart().stream().map(one -> inWords(one, form.rows("apart"))).toList())
                .ticked(form, "harmUntold", said.harmUntold()).asked(form, "harmUntoldWhy", said.harmUntoldWhy())
                .ticked(form, "sourceUnnamed", said.sourceUnnamed())
                .asked(form, "markOffWhy", said.markOffWhy());
    }

    private static String inWords(TellingSaid.Apart one, FormWords words) {
        return one.person() + ": " + Stream.of(List.of(words.answer("how", one.how())), of(day(one.by())),
                        of(words.answer("because", one.because())), of(one.why()), of(day(one.againOn())))
                .flatMap(List::stream).collect(Collectors.joining("; "));
    }

    private static List<String> of(String words) {
        return Stream.of(words).filter(Objects::nonNull).toList();
    }

    private static String day(LocalDate day) {
        return day == null ? null : StaffTime.day(day);
    }
}
