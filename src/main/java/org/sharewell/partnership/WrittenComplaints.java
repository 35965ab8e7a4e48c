package org.sharewell.partnership;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import org.sharewell.calendar.Term;
import org.sharewell.partnership.ComplaintsProcedure.Counting;

/** Reads by which procedure an agency handles complaints (C37): its own, or the one that stands at the top for all. */
final class WrittenComplaints {

    private static final WrittenFile.Complaints NOTHING =
            new WrittenFile.Complaints(null, null, null, null, null, null, null);
    private static final Set<Term.Unit> DAYS =
            EnumSet.of(Term.Unit.WORKING_DAYS, Term.Unit.CALENDAR_DAYS, Term.Unit.CALENDAR_MONTHS);

    private final Place place;
    private final WrittenFile.Complaints own;
    private final WrittenFile.Complaints forAll;

    private WrittenComplaints(Place place, WrittenFile.Complaints own, WrittenFile.Complaints forAll) {
        this.place = place;
        this.own = Objects.requireNonNullElse(own, NOTHING);
        this.forAll = Objects.requireNonNullElse(forAll, NOTHING);
    }

    /**
     * What holds for one agency.
     *
     * @param own what it says itself; null for nothing
     * @param forAll what the top of the file says; null for nothing
     */
    static ComplaintsProcedure read(Place place, WrittenFile.Complaints own, WrittenFile.Complaints forAll,
                                    ComplaintTimes times) {
        return new WrittenComplaints(place, own, forAll).read(times);
    }

    private ComplaintsProcedure read(ComplaintTimes times) {
        // A title, a version and a link are of one document: an agency takes all three from above, or none.
        var document = own.procedure() == null ? forAll : own;
        if (document.procedure() == null) {
            throw place.refuse("\"complaints\" is missing. Name its complaints procedure with its version, here or once"
                    + " for all at the top; without one no agency begins.");
        }
        var within = place.within("complaints");
        if (document.link() != null && !document.link().matches("https?://\\S+")) {
            throw within.refuse("\"link\" is no address; it begins with https://.");
        }
        return new ComplaintsProcedure(within.needs(document.procedure(), "procedure"),
                within.needs(document.version(), "version"), document.link(),
                term("acknowledge", WrittenFile.Complaints::acknowledge, times.acknowledge()),
                term("outcome", WrittenFile.Complaints::outcome, times.outcome()),
                term("extension", WrittenFile.Complaints::extension, times.extension()), counting(times.counting()));
    }

    private Term term(String key, Function<WrittenFile.Complaints, String> written, Term otherwise) {
        var text = written(written);
        var term = text == null ? otherwise : term(key, text);
        if (DAYS.contains(term.unit())) return term;
        throw place.within("complaints").refuse("\"" + key + "\" is written in working days, calendar days or calendar"
                + " months.");
    }

    private Term term(String key, String text) {
        try {
            return Term.of(text);
        } catch (IllegalArgumentException unreadable) {
            throw place.within("complaints").refuse("\"" + key + "\": " + unreadable.getMessage());
        }
    }

    private Counting counting(Counting otherwise) {
        var text = written(WrittenFile.Complaints::counting);
        if (text == null) return otherwise;
        try {
            return Counting.valueOf(text.strip().toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw place.within("complaints").refuse("\"counting\" is either statute or ico.");
        }
    }

    private String written(Function<WrittenFile.Complaints, String> value) {
        return Stream.of(own, forAll).map(value).filter(Objects::nonNull).findFirst().orElse(null);
    }
}
