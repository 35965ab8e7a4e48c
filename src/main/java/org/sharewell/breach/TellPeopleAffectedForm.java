package org.sharewell.breach;

import java.util.List;

import org.sharewell.process.Fields;
import org.sharewell.process.FormTask;
import org.sharewell.process.TaskForm;
import org.springframework.stereotype.Component;

/** First whether telling anybody endangers somebody, then who was told what, by whom and when (R30). */
@Component
class TellPeopleAffectedForm implements TaskForm<PeopleTold> {

    private final DataBreaches dataBreaches;
    private final Breaches breaches;
    private final DataBreachInWords inWords;
    private final Waits waits;

    TellPeopleAffectedForm(DataBreaches dataBreaches, Breaches breaches, DataBreachInWords inWords, Waits waits) {
        this.dataBreaches = dataBreaches;
        this.breaches = breaches;
        this.inWords = inWords;
        this.waits = waits;
    }

    @Override
    public String id() {
        return "tell-people-affected";
    }

    @Override
    public Class<PeopleTold> submission() {
        return PeopleTold.class;
    }

    @Override
    public Fields offered(FormTask task) {
        return Fields.none().with("reference", task.record());
    }

    @Override
    public Fields opened(FormTask task) {
        return offered(task).with("assessedSoFar", inWords.soFar(dataBreaches.of(task.record())));
    }

    @Override
    public Fields choices(FormTask task) {
        return Fields.none();
    }

    @Override
    public List<String> problems(PeopleTold said, FormTask task) {
        var theirOwn = WhoActs.problems(breaches.of(dataBreaches.of(task.record()).breach()), task.person());
        return theirOwn.isEmpty() ? NotifyingPolicy.problems(said, waits.today()) : theirOwn;
    }

    @Override
    public String version(FormTask task) {
        return "1";
    }
}
