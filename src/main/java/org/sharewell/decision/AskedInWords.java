package org.sharewell.decision;

import java.util.List;

import org.sharewell.calendar.StaffTime;
import org.sharewell.calendar.Urgency;
import org.sharewell.partnership.Partnership;
import org.sharewell.process.FormFiles;
import org.sharewell.process.FormWords;
import org.sharewell.web.Told;
import org.springframework.stereotype.Component;

/** What an agency was asked, in the words in which its form shows it. */
@Component
class AskedInWords {

    private final Partnership partnership;
    private final FormWords form;

    AskedInWords(Partnership partnership, FormFiles forms) {
        this.partnership = partnership;
        this.form = forms.words("answer-request", "decide-request");
    }

    Told.Section section(Asked asked) {
        var lines = Told.Lines.none()
                .asked(form, "askedBy", partnership.unit(asked.askingUnit()).orElseThrow().name())
                .asked(form, "askedByPerson", partnership.nameOf(asked.asker()))
                .with("When", StaffTime.inFull(asked.askedAt()))
                .asked(form, "howSoon", Urgency.inWords(asked.urgency()))
                .asked(form, "urgencyReason", asked.urgencyReason())
                .with(form.question("whom"), asked.children().stream()
                        .map(child -> child.name() + ", " + child.known()).toList())
                .with(form.question("people"), asked.people())
                .asked(form, "needed", asked.needed())
                .asked(form, "purpose", asked.purpose())
                .asked(form, "function", asked.function())
                .asked(form, "why", asked.why())
                .asked(form, "told", asked.told())
                .asked(form, "concernFrom", asked.origin().concern())
                .with("Significant harm", asked.harmLikely() ? "The asker has reasonable cause to believe in it" : null)
                .asked(form, "risk", asked.risk())
                .asked(form, "onwardIntent", asked.onward())
                .with(form.question("consents"), asked.consents())
                .asked(form, "othersTell", asked.telling())
                .with(form.question("replies"), asked.replies());
        return new Told.Section("What was asked", lines.all(), List.of());
    }
}
