package org.sharewell.request;

import java.util.ArrayList;
import java.util.List;

import org.sharewell.calendar.StaffTime;
import org.sharewell.consent.Consent;
import org.sharewell.consent.Considered;
import org.sharewell.consent.Explained;
import org.sharewell.consent.GivenView;
import org.sharewell.consent.WayOn;
import org.sharewell.partnership.Partnership;
import org.sharewell.process.FormFiles;
import org.sharewell.process.FormWords;
import org.sharewell.web.Told;
import org.springframework.stereotype.Component;

/** What the people concerned said, and how the asker went on after the consent gate (R1). */
@Component
class ConsideredInWords {

    private static final String PROCEDURE = "consider-consent";

    private final Partnership partnership;
    private final FormWords consents;
    private final FormWords ways;

    ConsideredInWords(Partnership partnership, FormFiles forms) {
        this.partnership = partnership;
        this.consents = forms.words(PROCEDURE, "seek-consent").rows("consents");
        this.ways = forms.words(PROCEDURE, "choose-way-on");
    }

    Told.Section consents(List<Consent> said) {
        return new Told.Section("Consent of the people concerned", List.of(),
                said.stream().map(this::consent).toList());
    }

    private Told.Part consent(Consent consent) {
        return Told.Part.of(consent.who() == null ? "Somebody" : consent.who(), Told.Lines.none()
                .asked(consents, "state", consent.state())
                .with("On", consent.on() == null ? null : StaffTime.day(consent.on()))
                .asked(consents, "how", consent.how())
                .with(consents.question("explained"), Explained.inWords(consent.explained()))
                .asked(consents, "limits", consent.limits())
                .asked(consents, "leftOutBecause", consent.leftOutBecause()));
    }

    Told.Section section(Considered considered, List<GivenView> views) {
        var parts = new ArrayList<>(considered.ways().stream().map(this::way).toList());
        parts.addAll(views.stream().map(this::view).toList());
        return new Told.Section("What was considered", Told.Lines.none()
                .with("What the Code says about consent here", considered.gate().explanation()).all(),
                parts);
    }

    private Told.Part way(WayOn way) {
        return Told.Part.of("Way on that was chosen", Told.Lines.none().with(ways.question("way"), way.inWords())
                .ticked(ways, "harmIfWaits", way.harmIfWaits()).asked(ways, "harmSentence", way.harmSentence())
                .asked(ways, "myNumber", way.myNumber())
                .asked(ways, "childSafety", way.childSafety())
                .asked(ways, "ifAsked", way.ifAsked()).asked(ways, "ifNotAsked", way.ifNotAsked())
                .asked(ways, "justification", way.justification()).asked(ways, "reason", way.reason()));
    }

    private Told.Part view(GivenView given) {
        return Told.Part.of("What the safeguarding lead said", Told.Lines.none()
                .with("Who", partnership.nameOf(given.by()) + ", " + StaffTime.inFull(given.at()))
                .with("Their view", given.inWords(), given.reference()));
    }
}
