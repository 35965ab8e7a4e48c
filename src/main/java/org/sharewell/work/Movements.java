package org.sharewell.work;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.sharewell.notification.Matter;
import org.sharewell.notification.Notice;
import org.sharewell.notification.Notifications;
import org.sharewell.register.Entry;
import org.sharewell.register.Register;
import org.sharewell.register.RegisterEntry;
import org.springframework.stereotype.Component;

/** Enters in the register that work was moved, tells whomever it concerns, and knows how it came to whoever has it. */
@Component
public class Movements {

    static final String PUT_BACK = "Work put back for the team";
    static final String TAKEN_BACK = "Work taken back for the team";
    static final String GIVEN = "Work given to a colleague";
    private static final Set<String> BY_SOMEBODY = Set.of(PUT_BACK, TAKEN_BACK, GIVEN);

    private final Register register;
    private final Notifications notifications;
    private final ObjectMapper json;
    private final Clock clock;

    Movements(Register register, Notifications notifications, ObjectMapper json, Clock clock) {
        this.register = register;
        this.notifications = notifications;
        this.json = json;
        this.clock = clock;
    }

    /**
     * The facts of an entry.
     *
     * @param task the engine's id of the task
     * @param from user id of who had it; null if nobody had
     * @param to user id of who has it now; null if it is with the team
     * @param reason null where none was given
     */
    private record Facts(String task, String from, String to, String reason) { }

    /**
     * How a piece of work came to whoever has it.
     *
     * @param from user id of who had it before; null if nobody had
     * @param reason null where none was given
     */
    public record Earlier(String by, Instant at, String from, String reason) { }

    /** The last time that somebody handed this work on; empty if nobody ever did. */
    public Optional<Earlier> last(Work work) {
        return register.about(work.reference()).stream().filter(line -> BY_SOMEBODY.contains(line.entry().event()))
                .filter(line -> line.entry().payload() != null)
                .filter(line -> read(line).task().equals(work.task()))
                .reduce((earlier, later) -> later)
                .map(line -> new Earlier(line.entry().actor(), line.at(), read(line).from(), read(line).reason()));
    }

    /** @param person who moved it; null where nobody did */
    void enter(Work work, String event, String person, String to, String reason) {
        register.enter(Entry.of(work.reference(), work.procedure(), event, person, work.agency())
                .with(write(new Facts(work.task(), work.holder(), to, reason))));
    }

    /** Tells these people of one or more pieces of work in one mail. */
    void tell(String letter, List<Work> moved, List<String> people, String person) {
        var first = moved.get(0);
        var others = moved.size() == 1 ? "" : " and " + (moved.size() - 1) + " more";
        var notice = new Notice(first.reference() + " " + letter + " " + first.task() + " " + clock.instant(),
                letter, first.inAMail() + others, people, person);
        notifications.tell(first.group().isOfPractitioners() ? notice.about(Matter.news(first.group().unit(), null)) : notice);
    }

    private String write(Facts facts) {
        try {
            return json.writeValueAsString(facts);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("What was handed on cannot be written as JSON.");
        }
    }

    private Facts read(RegisterEntry line) {
        try {
            return json.readValue(line.entry().payload(), Facts.class);
        } catch (JsonProcessingException unreadable) {
            // The cause's message would quote the reason.
            throw new IllegalStateException("Entry " + line.id() + " of the register cannot be read.");
        }
    }
}
