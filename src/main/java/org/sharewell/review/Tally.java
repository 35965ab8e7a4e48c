package org.sharewell.review;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.sharewell.review.KeptComplaints.Line;

/** Complaints counted, never about whom. */
final class Tally {

    private Tally() { }

    /** How many there are of something. */
    record Count(String what, long many) { }

    /** How many there are of each, the most first; those of which it is not known are left out. */
    static List<Count> of(List<Line> all, Function<Line, String> what) {
        return ofEach(all, line -> Stream.ofNullable(what.apply(line)));
    }

    /** The same where one complaint may be several. */
    static List<Count> ofEach(List<Line> all, Function<Line, Stream<String>> what) {
        return all.stream().flatMap(what).filter(Objects::nonNull)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting())).entrySet().stream()
                .map(entry -> new Count(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(Count::many).reversed().thenComparing(Count::what)).toList();
    }
}
