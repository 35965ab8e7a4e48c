package org.sharewell.breach;

import java.time.Clock;
import java.util.List;

import org.sharewell.partnership.Partnership;
import org.sharewell.partnership.Role;
import org.sharewell.process.Fields;
import org.sharewell.process.FormTask;
import org.sharewell.process.TaskForm;
import org.springframework.stereotype.Component;

/** One phase of the notification, with what the last one said filled in; it comes back until it is complete. */
@Component
class NotifyCommissionerForm implements TaskForm<Notifying> {

    private final DataBreaches dataBreaches;
    private final Breaches breaches;
    private final DataBreachInWords inWords;
    private final Awareness awareness;
    private final Partnership partnership;
    private final Clock clock;

    NotifyCommissionerForm(DataBreaches dataBreaches, Breaches breaches, DataBreachInWords inWords, Awareness awareness,
                           Partnership partnership, Clock clock) {
        this.dataBreaches = dataBreaches;
        this.breaches = breaches;
        this.inWords = inWords;
        this.awareness = awareness;
        this.partnership = partnership;
        this.clock = clock;
    }

    @Override
    public String id() {
        return "notify-commissioner";
    }

    @Override
    public Class<Notifying> submission() {
        return Notifying.class;
    }

    @Override
    public Fields offered(FormTask task) {
        return Fields.none().with("reference", task.record()).with("left", awareness.left(dataBreaches.of(task.record())));
    }

    @Override
    public Fields opened(FormTask task) {
        var breach = dataBreaches.of(task.record());
        var phase = breach.facts().lastPhase();
        var fields = offered(task).with("assessedSoFar", inWords.soFar(breach))
                .with("isLate", breach.notifiedAt() == null && clock.instant().isAfter(breach.dueAt()));
        return phase == null ? fields.with("contact", contact(breach)).with("consequences", consequences(breach))
                : fields.with("nature", phase.words().nature()).with("contact", phase.words().contact())
                        .with("consequences", phase.words().consequences()).with("measures", phase.words().measures())
                        .with("icoReference", phase.words().icoReference());
    }

    private String contact(DataBreach breach) {
        var officer = partnership.people(breach.unit(), Role.DATA_PROTECTION_OFFICER).stream().findFirst();
        return officer.map(person -> partnership.nameOf(person) + partnership.mailOf(person).map(mail -> ", " + mail)
                .orElse("")).orElse(null);
    }

    private static String consequences(DataBreach breach) {
        return breach.facts().last() == null ? null : breach.facts().last().words().consequences();
    }

    @Override
    public Fields choices(FormTask task) {
        return Fields.none();
    }

    @Override
    public List<String> problems(Notifying said, FormTask task) {
        var theirOwn = WhoActs.problems(breaches.of(dataBreaches.of(task.record()).breach()), task.person());
        return theirOwn.isEmpty() ? NotifyingPolicy.problems(said, dataBreaches.of(task.record()), clock.instant()) : theirOwn;
    }

    @Override
    public String version(FormTask task) {
        return String.valueOf(dataBreaches.of(task.record()).facts().phases().size());
    }
}
