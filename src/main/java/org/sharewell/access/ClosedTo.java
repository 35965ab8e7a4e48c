package org.sharewell.access;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
    private final ConcernedPeople concerned;

    ClosedTo(Closures closures, ActingGroups groups, ObjectProvider<AboutAnother> abouts, ConcernedPeople concerned) {
        this.closures = closures;
        this.groups = groups;
        this.abouts = abouts;
        this.concerned = concerned;
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
        var families = records.stream().map(Met::reference).distinct()
                .collect(Collectors.toMap(Function.identity(), this::familyOf));
        var closed = closures.in(Stream.concat(families.keySet().stream(), families.values().stream())
                .map(CaseReference::of).collect(Collectors.toSet()));
        return record -> barred(record, families.get(record.reference()), closed);
    }

    /** Of one record. */
    public Barred barred(Met record) {
        var family = familyOf(record.reference());
        return barred(record, family, closed(record.reference(), family));
    }

    private Barred barred(Met record, String family, Closed closed) {
        var theirs = concerned.of(record.reference());
        if (closed.nothing()) return new Barred(theirs::contains, theirs::contains);
        Predicate<String> knows = person -> theirs.contains(person) || closed.byConflict(family, person);
        return new Barred(knows.or(person -> closed.byRestriction(CaseReference.restrictable(record), record.agency(),
                person)), knows);
    }

    /** Restrictions are of its own case, conflicts of the family's. */
    private Closed closed(String reference, String family) {
        var own = closures.in(CaseReference.of(reference));
        return family.equals(reference) ? own
                : new Closed(closures.in(CaseReference.of(family)).conflicts(), own.restrictions());
    }

    /** Reference of the record that this one's case is about, if it is about another: the family is the same. */
    public String familyOf(String reference) {
        return abouts.stream().flatMap(one -> one.about(CaseReference.of(reference)).stream()).findFirst()
                .orElse(reference);
    }

    /** The cases in which it is about the family of this record: its own, and those that are about another's. */
    public Set<String> casesOf(String reference) {
        var theirs = CaseReference.of(familyOf(reference));
        return Stream.concat(Stream.of(theirs), abouts.stream().flatMap(one -> one.casesAbout(theirs).stream()))
                .collect(Collectors.toSet());
    }

    /**
     * Whether somebody may not read one side of a record again.
     *
     * @param unit the agency or team on that side
     * @param agency its agency
     */
    public boolean isClosed(Met record, String unit, String person) {
        var family = familyOf(record.reference());
        var closed = closed(record.reference(), family);
        return closed.byConflict(family, person) || concerned.of(record.reference()).contains(person)
                || closed.byRestriction(CaseReference.restrictable(record, unit), record.agency(), person);
    }

    /** Whether a record is closed to somebody, whatever their agency: they know the family, or it is about them. */
    public boolean knowsThem(String reference, String person) {
        var family = familyOf(reference);
        return closures.in(CaseReference.of(family)).byConflict(family, person)
                || concerned.of(reference).contains(person);
    }

    /** To whom every record of this one's case is closed, each with the group of practitioners they left it to. */
    public Map<String, String> whoKnowsThem(String reference) {
        return closures.in(CaseReference.of(familyOf(reference))).conflicts().stream()
                .collect(Collectors.toMap(Conflict::person, conflict -> conflict.unit() + ".practitioner"));
    }

    /** User ids of those whom this record is about and to whom it is closed for now; empty for nearly all records. */
    public Set<String> whomItIsAbout(String reference) {
        return concerned.of(reference);
    }

    /** The cases in which anything is closed to anybody: the families that they know, and what is about them. */
    public Set<String> casesClosedToSomebody() {
        return Stream.concat(closures.cases().stream().flatMap(one -> casesOf(one).stream()), concerned.cases())
                .collect(Collectors.toSet());
    }

    /** By reference, what stands in no list of this person's: they know the family, or the record is about them. */
    public Predicate<String> hiddenFrom(String person) {
        var cases = closures.casesOf(person).stream().flatMap(one -> casesOf(one).stream()).collect(Collectors.toSet());
        return reference -> cases.contains(CaseReference.of(reference)) || concerned.of(reference).contains(person);
    }

    private Optional<List<String>> left(String group, Predicate<String> barred) {
        var members = groups.of(group).map(ActingGroup::members).orElse(List.of());
        return members.stream().noneMatch(barred) ? Optional.empty()
                : Optional.of(members.stream().filter(barred.negate()).toList());
    }
}
