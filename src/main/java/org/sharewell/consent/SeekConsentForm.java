package org.sharewell.consent;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;

import org.sharewell.calendar.StaffTime;
import org.sharewell.process.Fields;
import org.sharewell.process.FormTask;
import org.sharewell.process.TaskForm;
import org.sharewell.telling.WhoMayLearn;
import org.springframework.stereotype.Component;

/** What the relevant individuals said; it can be sent with some still to be asked, and comes back then. */
@Component
class SeekConsentForm implements TaskForm<Heard> {

    private final Considerations considerations;
    private final WhoMayLearn whoMayLearn;
    private final Clock clock;

    SeekConsentForm(Considerations considerations, WhoMayLearn whoMayLearn, Clock clock) {
        this.considerations = considerations;
        this.whoMayLearn = whoMayLearn;
        this.clock = clock;
    }

    @Override
    public String id() {
        return "seek-consent";
    }

    @Override
    public Class<Heard> submission() {
        return Heard.class;
    }

    @Override
    public Fields offered(FormTask task) {
        return Fields.none().with("reference", task.record());
    }

    @Override
    public Fields opened(FormTask task) {
        var facts = considerations.of(task.record()).facts();
        return offered(task).and(whoMayLearn.atTop(task.record())).with("explanation", facts.gate().explanation())
                .rows("consents", Consents.rows(facts.consents()));
    }

    @Override
    public List<String> problems(Heard heard, FormTask task) {
        return Stream.concat(HeardPolicy.problems(heard, StaffTime.localDay(clock.instant())).stream(),
                Consents.problems(heard.consents(), whoMayLearn.marks(task.record())).stream()).toList();
    }

    @Override
    public String version(FormTask task) {
        return String.valueOf(considerations.of(task.record()).version());
    }
}
