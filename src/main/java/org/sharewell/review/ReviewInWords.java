package org.sharewell.review;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.sharewell.access.ClosedTo;
import org.sharewell.action.Action;
import org.sharewell.action.CarryOutAction;
import org.sharewell.calendar.StaffTime;
import org.sharewell.process.Fields;
import org.sharewell.review.KeptComplaints.Line;
import org.springframework.stereotype.Component;

/** What a review looks at, as it is read: complaints by reference, without names (C42). */
@Component
class ReviewInWords {

    private final AllComplaints complaints;
    private final Reviews reviews;
    private final CarryOutAction carryOutAction;
    private final ClosedTo closedTo;

    ReviewInWords(AllComplaints complaints, Reviews reviews, CarryOutAction carryOutAction, ClosedTo closedTo) {
        this.complaints = complaints;
        this.reviews = reviews;
        this.carryOutAction = carryOutAction;
        this.closedTo = closedTo;
    }

    /** For whoever reviews; a complaint about themselves is counted and not shown (R33). */
    Fields forReviewer(Review review, String person) {
        var all = under(review);
        var hidden = closedTo.hiddenFrom(person);
        var shown = all.stream().filter(line -> !hidden.test(line.reference())).toList();
        var ended = shown.stream().filter(line -> !line.open()).map(ReviewInWords::inWords).toList();
        var open = shown.stream().filter(Line::open).map(ReviewInWords::inWords).toList();
        return Fields.none().with("inNumbers", inNumbers(review, all))
                .with("ended", String.join("\n", ended)).with("isEnded", !ended.isEmpty())
                .with("open", String.join("\n", open)).with("isOpen", !open.isEmpty())
                .with("closedToYou", String.valueOf(all.size() - shown.size()))
                .with("isClosedToYou", shown.size() < all.size()).and(before(review));
    }

    private Fields before(Review review) {
        var last = reviews.last(review.agency(), review.fromAt()).filter(one -> !one.open());
        var concluded = last.map(one -> one.facts().conclusion().conclusion());
        var toDo = last.map(Review::id).map(carryOutAction::open).orElse(List.of()).stream().map(Action::id).toList();
        return Fields.none().with("before", concluded.orElse(null)).with("isBefore", concluded.isPresent())
                .with("stillToDo", String.join("\n", toDo)).with("isStillToDo", !toDo.isEmpty());
    }

    /** All that it looks at, to be kept with its conclusion. */
    List<Review.Seen> everything(Review review) {
        return under(review).stream().map(line -> new Review.Seen(line.reference(), inWords(line))).toList();
    }

    private List<Line> under(Review review) {
        return complaints.between(review.fromAt(), review.untilAt(), List.of(review.agency()));
    }

    private static String inNumbers(Review review, List<Line> all) {
        var lines = new ArrayList<String>();
        lines.add("Received: " + all.stream().filter(line -> !line.receivedAt().isBefore(review.fromAt())).count());
        lines.add("Ended: " + all.stream().filter(line -> !line.open()).count());
        lines.add("Still open: " + all.stream().filter(Line::open).count());
        lines.add("Acknowledged late: " + late(all, Line::acknowledgedInTime));
        lines.add("Answered late: " + late(all, Line::answeredInTime));
        Stream.<Function<Line, String>>of(Line::theme, Line::cause).map(what -> Tally.of(all, what))
                .flatMap(List::stream).filter(count -> count.many() > 1)
                .forEach(count -> lines.add("More than once: " + count.what() + ", " + count.many() + " times"));
        return String.join("\n", lines);
    }

    private static long late(List<Line> all, Function<Line, Boolean> inTime) {
        return all.stream().filter(line -> Boolean.FALSE.equals(inTime.apply(line))).count();
    }

    /** {@code C26-00007, received Friday 3 July 2026. Service. Upheld in part. …}. */
    static String inWords(Line line) {
        return Stream.of(line.reference() + ", received " + StaffTime.day(line.receivedAt()),
                String.join(", ", line.kinds()),
                line.standing(), prefixed("Cause: ", line.cause()), prefixed("Theme: ", line.theme()), late(line))
                .filter(words -> !words.isEmpty()).collect(Collectors.joining(". ", "", "."));
    }

    private static String prefixed(String before, String words) {
        return words == null ? "" : before + words;
    }

    static String late(Line line) {
        if (Boolean.FALSE.equals(line.answeredInTime())) return "Late";
        if (Boolean.FALSE.equals(line.acknowledgedInTime())) return "Acknowledged late";
        return Boolean.TRUE.equals(line.answeredInTime()) ? "In time" : "";
    }
}
