package org.sharewell.advice;

import java.time.Clock;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.sharewell.calendar.Deadlines;
import org.sharewell.partnership.Partnership;
import org.sharewell.process.Messages;
import org.sharewell.register.Entry;
import org.sharewell.register.Register;
import org.springframework.stereotype.Component;

/** Advice as procedures that decide meet it: they ask for it, read it, and end it when they need it no more. */
@Component("seekAdvice")
public class SeekAdvice {

    static final String PROCEDURE = "seek-advice";

    /** Ends advice that nobody needs any more. */
    public static final String DECIDED_MEANWHILE = "DecidedMeanwhile";

    private final Advices advices;
    private final AdviceTimes times;
    private final Deadlines deadlines;
    private final Partnership partnership;
    private final Messages messages;
    private final Register register;
    private final Clock clock;

    SeekAdvice(Advices advices, AdviceTimes times, Deadlines deadlines, Partnership partnership, Messages messages,
               Register register, Clock clock) {
        this.advices = advices;
        this.times = times;
        this.deadlines = deadlines;
        this.partnership = partnership;
        this.messages = messages;
        this.register = register;
        this.clock = clock;
    }

    /**
     * Asks for advice; what was asked on the same record before and is not answered is not needed any more.
     *
     * @param agency the agency in whose name it is asked
     */
    public void begin(Sought sought, String agency) {
        end(sought.record());
        var now = clock.instant();
        var id = sought.record() + "-advice-" + (about(sought.record()).size() + 1);
        var due = deadlines.after(now, times.within().get(sought.urgency()), partnership.hours(sought.unit()));
        advices.save(Advice.wanted(id, sought, now, due));
        var answers = new HashMap<>(sought.listed());
        answers.putAll(Map.of("unit", sought.unit(), "adviser", sought.adviser(), "starter", sought.asker()));
        messages.begin(PROCEDURE, id, agency, answers);
    }

    /** Ends what is not answered yet about this record, because it is decided or nobody waits for it any more. */
    public void end(String record) {
        about(record).stream().filter(Advice::wanted).forEach(advice -> {
            advices.save(advice.notNeeded());
            register.enter(Entry.of(record, PROCEDURE, "Advice no longer needed", null,
                    partnership.unit(advice.unit()).orElseThrow().id()));
            messages.tell(DECIDED_MEANWHILE, advice.id());
        });
    }

    /** All advice about this record, oldest first. */
    public List<Advice> about(String record) {
        return about(List.of(record));
    }

    /** All advice about these records, oldest first. */
    public List<Advice> about(Collection<String> records) {
        return records.isEmpty() ? List.of() : advices.ofRecords(records);
    }

    /** When it is wanted, and whoever asked is told if it is not there; for the model. */
    public Date due(String reference) {
        return Date.from(advices.of(reference).dueAt());
    }
}
