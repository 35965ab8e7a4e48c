package org.sharewell.web;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.sharewell.access.ClosedTo;
import org.sharewell.calendar.StaffTime;
import org.sharewell.partnership.Agency;
import org.sharewell.partnership.Partnership;
import org.sharewell.process.CallRefused;
import org.sharewell.process.ClosedRecords.Met;
import org.sharewell.process.Readings;
import org.sharewell.process.Refusals;
import org.sharewell.register.Register;
import org.sharewell.register.RegisterEntry;
import org.sharewell.work.Works;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Opens records to those who may read them, and enters who read what and who tried. */
@Component
class Records {

    /** So many that whoever looks for more knows its reference. */
    static final int MOST = 200;

    /** As much of a digest as somebody compares by eye; nobody makes another text that begins alike. */
    private static final int DIGITS_SHOWN = 16;

    private final List<Story> stories;
    private final List<Beside> besides;
    private final ReadingPolicy policy;
    private final Works works;
    private final Register register;
    private final Readings readings;
    private final Refusals refusals;
    private final Partnership partnership;
    private final ClosedTo closedTo;
    private final Clock clock;

    Records(ObjectProvider<Story> stories, ObjectProvider<Beside> besides, ReadingPolicy policy, Works works,
            Register register, Readings readings, Refusals refusals, Partnership partnership, ClosedTo closedTo,
            Clock clock) {
        this.stories = stories.stream().toList();
        this.besides = besides.stream().toList();
        this.policy = policy;
        this.works = works;
        this.register = register;
        this.readings = readings;
        this.refusals = refusals;
        this.partnership = partnership;
        this.closedTo = closedTo;
        this.clock = clock;
    }

    /** A record that a procedure keeps. */
    private record Kept(Story story, List<Story.Side> sides) { }

    /** The record of this reference; empty if there is none, or none that this person may read. */
    @Transactional
    public Optional<Opened> open(String reference, String person) {
        var kept = kept(reference);
        var readable = kept.stream().filter(record -> mayRead(record, reference, person)).findFirst();
        if (readable.isEmpty()) {
            if (!kept.isEmpty()) refusals.makeKnown(new CallRefused(person, "GET", "record/" + reference));
            return Optional.empty();
        }
        readings.record(reference, person);
        var told = readable.get().story().told(reference, person)
                .and(besides.stream().flatMap(one -> one.beside(reference, person).stream()).toList());
        return Optional.of(new Opened(reference, told, List.of(), history(reference, person),
                StaffTime.inFull(clock.instant()) + ", " + partnership.nameOf(person)));
    }

    /** Whether this person may read the record of this reference. */
    @Transactional(readOnly = true)
    public boolean mayRead(String reference, String person) {
        return kept(reference).stream().anyMatch(record -> mayRead(record, reference, person));
    }

    /** Whether the record of this reference is closed to this person, whatever they could otherwise read of it. */
    @Transactional(readOnly = true)
    public boolean isClosed(String reference, String person) {
        return kept(reference).stream().anyMatch(record -> record.sides().stream()
                .allMatch(side -> isClosed(record, reference, side, person)));
    }

    private List<Kept> kept(String reference) {
        return stories.stream().map(story -> new Kept(story, story.sides(reference)))
                .filter(record -> !record.sides().isEmpty()).toList();
    }

    private boolean mayRead(Kept record, String reference, String person) {
        var open = record.sides().stream().filter(side -> !isClosed(record, reference, side, person)).toList();
        return policy.mayRead(person, open, works.has(person, reference, record.story().procedure()));
    }

    private boolean isClosed(Kept record, String reference, Story.Side side, String person) {
        var agency = partnership.unit(side.unit()).map(Agency::id).orElse(null);
        return closedTo.isClosed(new Met(reference, record.story().procedure(), agency), side.unit(), person);
    }

    /** What this person asked, decided and received, the latest first; at most {@value #MOST}. */
    List<Story.Listed> of(String person) {
        var hidden = closedTo.hiddenFrom(person);
        return stories.stream().flatMap(story -> story.of(person, MOST).stream())
                .filter(listed -> policy.mayList(person, listed))
                .filter(listed -> !hidden.test(listed.reference()))
                .sorted(Comparator.comparing(Story.Listed::at).reversed().thenComparing(Story.Listed::reference))
                .limit(MOST).toList();
    }

    private List<Opened.Happened> history(String reference, String person) {
        return register.about(reference).stream().filter(line -> policy.maySee(person, line)).map(this::inWords)
                .toList();
    }

    private Opened.Happened inWords(RegisterEntry line) {
        var actor = line.entry().actor();
        return new Opened.Happened(StaffTime.inFull(line.at()), line.entry().event(),
                actor == null ? "Sharewell" : partnership.nameOf(actor), line.id(),
                line.digest().substring(0, DIGITS_SHOWN));
    }
}
