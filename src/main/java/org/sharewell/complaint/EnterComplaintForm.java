package org.sharewell.complaint;

import java.time.Clock;
import java.util.List;

import org.sharewell.partnership.EmergencyNumbers;
import org.sharewell.process.Fields;
import org.sharewell.process.StartForm;
import org.springframework.stereotype.Component;

/** The start: is a child in danger, how may we safely reach them, who complains, and about what (C36; R33). */
@Component
class EnterComplaintForm implements StartForm<Entered> {

    private final EmergencyNumbers numbers;
    private final Clock clock;

    EnterComplaintForm(EmergencyNumbers numbers, Clock clock) {
        this.numbers = numbers;
        this.clock = clock;
    }

    @Override
    public String id() {
        return "enter-complaint";
    }

    @Override
    public Class<Entered> submission() {
        return Entered.class;
    }

    @Override
    public Fields choices() {
        return Fields.none().with("whomToCall", numbers.inWords());
    }

    @Override
    public List<String> problems(Entered said, String person) {
        return EntryPolicy.entered(said, clock.instant());
    }
}
