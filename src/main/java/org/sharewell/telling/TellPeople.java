package org.sharewell.telling;

import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.Map;

import org.sharewell.calendar.Urgency;
import org.sharewell.partnership.Partnership;
import org.sharewell.process.Messages;
import org.sharewell.process.OpenWork;
import org.springframework.stereotype.Component;

/** Keeps what each side says about telling, and brings back to it what it owes: to tell, or to look again (R6). */
@Component("tellPeople")
public class TellPeople {

    /** Starts the telling of one side, once it owes something. Its key is the telling's reference. */
    public static final String TELLING_AGREED = "TellingAgreed";
    /** Tells it that something else is owed now, or nothing any more. */
    public static final String TELLING_CHANGED = "TellingChanged";

    private final Tellings tellings;
    private final TellingDays days;
    private final MarksTakenOff marksTakenOff;
    private final TellingNews news;
    private final Messages messages;
    private final OpenWork openWork;
    private final Partnership partnership;
    private final Clock clock;

    TellPeople(Tellings tellings, TellingDays days, MarksTakenOff marksTakenOff, TellingNews news, Messages messages,
               OpenWork openWork, Partnership partnership, Clock clock) {
        this.tellings = tellings;
        this.days = days;
        this.marksTakenOff = marksTakenOff;
        this.news = news;
        this.messages = messages;
        this.openWork = openWork;
        this.partnership = partnership;
        this.clock = clock;
    }

    /**
     * Keeps what a side said in the form in which it asks or decides.
     *
     * @param person user id of who said it
     * @param marks who must not learn what, as that form set it; what was set before stays
     * @return true if a "not yet" of this side begins with it; of one that begins with an answer, whoever tells the asker
     *     of the answer tells them that too
     */
    public boolean keep(Side side, String person, TellingSaid said, List<Mark> marks) {
        marksTakenOff.record(side, said.markOff(), said.markOffWhy(), person);
        var all = said.with(marks);
        if (said.telling() == null && all.isEmpty()) return false;
        var before = tellings.of(side).orElseGet(() -> Telling.of(side, person));
        var now = before.marking(all, person, clock.instant());
        if (said.telling() != null) now = days.with(now.telling(said.following(before), person).saying(said));
        var kept = save(before, now);
        news.of(before, kept, person, !kept.ofAsker());
        if (said.harmUntold()) news.toldInSpite(kept, said.harmUntoldWhy(), person);
        return kept.begins(before);
    }

    /** What this side leaves to the asker is owed by the asker from now on. To be called from a job. */
    public void leaveToAsker(Side side, Side asker, String askerPerson) {
        tellings.of(side).ifPresent(own -> {
            var before = tellings.of(asker).orElseGet(() -> Telling.of(asker, askerPerson));
            var left = TellingDays.leftTo(before, own);
            if (left.isEmpty()) return;
            var now = days.with(before.telling(left, before.teller()));
            news.leftTo(save(before, now));
        });
    }

    /** The same for what was left after it had been promised. To be called from a job. */
    void leave(String reference) {
        var own = tellings.undisturbed(reference);
        tellings.findById(own.request() + Telling.ENDING).filter(asker -> !own.ofAsker())
                .ifPresent(asker -> leaveToAsker(own.side(), asker.side(), asker.teller()));
    }

    /** Keeps what became of what a side owes. */
    void record(String reference, ToldNow said, String person) {
        var before = tellings.of(reference);
        marksTakenOff.record(before.side(), said.markOff(),
                said.markOffWhy(), person);
        var now = tellings.save(days.with(tellings.of(reference)
                .telling(said.lines(before, days.today()), person)));
        news.of(before, now, person, false);
        news.recorded(now, said, person);
    }

    private Telling save(Telling before, Telling now) {
        var kept = tellings.save(now);
        var owed = !before.open().isEmpty();
        if (owed && !before.open().equals(now.open())) messages.tell(TELLING_CHANGED, now.id());
        // On its way from what was recorded to what is left, the one that runs finds what is owed now by itself.
        if (!owed && !now.open().isEmpty() && openWork.among(List.of(now.id())).isEmpty()) {
            var unit = partnership.unit(now.unit()).orElseThrow();
            messages.start(TELLING_AGREED, now.id(), unit.id(),
                    Map.of("agency", unit.name(), "urgency", Urgency.inWords("routine")));
        }
        return kept;
    }

    /** When the first of what this side owes is due; for the model. */
    public Date due(String reference) {
        return Date.from(tellings.of(reference).dueAt());
    }

    /** To whom it comes back: whoever said so; for the model. */
    public String teller(String reference) {
        return tellings.of(reference).teller();
    }

    /** The agency or team that tells; for the model. */
    public String unit(String reference) {
        return tellings.of(reference).unit();
    }

    /** Whether this side still owes something; for the model. */
    public boolean owes(String reference) {
        return !tellings.of(reference).open().isEmpty();
    }
}
