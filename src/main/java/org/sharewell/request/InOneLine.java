package org.sharewell.request;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A child as a person writes them in one line: a name, with a birth date and an NHS number where they have them. What
 * it cannot read stays in the name, as it was written.
 */
final class InOneLine {

    private static final Pattern NUMBER = Pattern.compile(
            "(?i)(?:\\bNHS(?: number| no\\.?)?:? *)?\\b(\\d{3}[ -]?\\d{3}[ -]?\\d{4})\\b");
    private static final Pattern DATE = Pattern.compile("(?i)(?:\\b(?:born|dob|date of birth):? *)?"
            + "\\b(\\d{1,2}[./-]\\d{1,2}[./-]\\d{4}|\\d{1,2} [a-z]{3,9} \\d{4})\\b");
    private static final DateTimeFormatter AS_WRITTEN = new DateTimeFormatterBuilder().parseCaseInsensitive()
            .appendPattern("[d/M/uuuu][d.M.uuuu][d-M-uuuu][d MMMM uuuu][d MMM uuuu]").toFormatter(Locale.UK)
            .withResolverStyle(ResolverStyle.STRICT);

    private InOneLine() { }

    /** The child that is asked about, in these words. */
    static Child child(String about) {
        var number = first(NUMBER, about, found -> Optional.of(found.replaceAll("\\D", "")).filter(NhsNumber::valid));
        var born = first(DATE, about, InOneLine::day);
        var name = about;
        if (number.isPresent()) name = name.replace(number.get().words().group(), " ");
        if (born.isPresent()) name = name.replace(born.get().words().group(), " ");
        name = name.replaceAll("[\\s,;()]+$|^[\\s,;()]+", "").replaceAll("\\s*[,;(][\\s,;)]*[,;)]\\s*", ", ")
                .replaceAll("\\s+", " ");
        return new Child(name.isEmpty() ? about : name, null, born.map(Found::value).orElse(null),
                number.map(Found::value).orElse(null), true);
    }

    /** Words of the line, and what they mean. */
    private record Found<T>(MatchResult words, T value) { }

    private static <T> Optional<Found<T>> first(Pattern pattern, String about, Function<String, Optional<T>> meaning) {
        return pattern.matcher(about).results().flatMap(words -> meaning.apply(words.group(1))
                .map(value -> new Found<>(words, value)).stream()).findFirst();
    }

    private static Optional<LocalDate> day(String written) {
        try {
            return Optional.of(LocalDate.parse(written, AS_WRITTEN));
        } catch (DateTimeException noDate) {
            return Optional.empty();
        }
    }
}
