package org.sharewell.access;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.sharewell.partnership.ActingGroup;
import org.sharewell.partnership.ActingGroups;
import org.sharewell.process.ClosedRecords;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Says of a record to whom it is closed, wherever it would be offered, opened, given or read (R12). */
@Component
public class ClosedTo implements ClosedRecords {

    private final Closures closures;
    private final ActingGroups groups;
    private final ObjectProvider<AboutAnother> abouts;

    ClosedTo(Closures closures, ActingGroups groups, ObjectProvider<AboutAnother> abouts) {
        this.closures = closures;
        this.groups = groups;
        this.abouts = abouts;
    }

    /** Who may do nothing with a record's work, and who may not even see that there is some. */
    public record Barred(Predicate<String> fromWork, Predicate<String> fromSight) { }

    @Override
    public boolean isClosed(Met record, String person) {
        return barred(record).fromWork().test(person);
    }

    @Override
    public Optional<List<String>> workers(Met record, String group) {
        return left(group, barred(record).fromWork());
    }

    /** A restriction hides what a record says and not that there is work: whoever answers for it sees that it waits. */
    @Override
    public Optional<List<String>> viewers(Met record, String group) {
        return left(group, barred(record).fromSight());
    }

    /** Of many records at once. */
    public Function<Met, Barred> barred(Collection<Met> records) {
        var closed = closures.in(records.stream().map(record -> CaseReference.of(record.reference()))
                .collect(Collectors.toSet()));
        return record -> barred(record, closed);
    }

    /** Of one record. */
    public Barred barred(Met record) {
        return barred(record, closures.in(CaseReference.of(record.reference())));
    }

    private Barred barred(Met record, Closed closed) {
        var other = other(record.reference());
        if (closed.nothing() && other.isEmpty()) return new Barred(person -> false, person -> false);
        Predicate<String> knows = person -> closed.byConflict(record.reference(), person)
                || other.filter(about -> knowsThem(about, person)).isPresent();
        return new Barred(knows.or(person -> closed.byRestriction(CaseReference.restrictable(record), record.agency(),
                person)), knows);
    }

    /** What the case of this record is about, if it is about another one: the family is the same. */
    private Optional<String> other(String reference) {
        return abouts.stream().flatMap(one -> one.about(CaseReference.of(reference)).stream()).findFirst();
    }

    /**
     * Whether somebody may not read one side of a record again.
     *
     * @param unit the agency or team on that side
     * @param agency its agency
     */
    public boolean isClosed(Met record, String unit, String person) {
        var closed = closures.in(CaseReference.of(record.reference()));
        return closed.byConflict(record.reference(), person)
                || other(record.reference()).filter(about -> knowsThem(about, person)).isPresent()
                || closed.byRestriction(CaseReference.restrictable(record, unit), record.agency(), person);
    }

    /** Whether every record of this one's case is closed to somebody, whatever their agency. */
    public boolean knowsThem(String reference, String person) {
        return closures.in(CaseReference.of(reference)).byConflict(reference, person);
    }

    /** To whom every record of this one's case is closed, each with the group of practitioners they left it to. */
    public Map<String, String> whoKnowsThem(String reference) {
        return closures.in(CaseReference.of(reference)).conflicts().stream()
                .collect(Collectors.toMap(Conflict::person, conflict -> conflict.unit() + ".practitioner"));
    }

    /** The references of the cases in which this person declared a conflict of interest. */
    public Set<String> casesClosedTo(String person) {
        return closures.casesOf(person);
    }

    private Optional<List<String>> left(String group, Predicate<String> barred) {
        var members = groups.of(group).map(ActingGroup::members).orElse(List.of());
        return members.stream().noneMatch(barred) ? Optional.empty()
                : Optional.of(members.stream().filter(barred.negate()).toList());
    }
}
