package org.sharewell.request;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.sharewell.calendar.StaffTime;
import org.sharewell.consent.ConsiderConsent;
import org.sharewell.consent.Considered;
import org.sharewell.partnership.Partnership;
import org.sharewell.process.FormFiles;
import org.sharewell.process.FormWords;
import org.sharewell.register.Register;
import org.sharewell.telling.WhoMayLearn;
import org.sharewell.web.Sought;
import org.sharewell.web.Story;
import org.sharewell.web.Told;
import org.springframework.stereotype.Component;

/** A request read again where it was asked: what was described and considered, where each agency stands (C26, C99). */
@Component
class RequestStory implements Story {

    private final SharingRequests requests;
    private final DescribedInWords describedInWords;
    private final ConsideredInWords consideredInWords;
    private final AskedAgenciesInWords agenciesInWords;
    private final ConsiderConsent considerConsent;
    private final WhoMayLearn whoMayLearn;
    private final Partnership partnership;
    private final KindsOfEnquiry kinds;
    private final Register register;
    private final FormWords start;

    RequestStory(SharingRequests requests, DescribedInWords describedInWords, ConsideredInWords consideredInWords,
                 AskedAgenciesInWords agenciesInWords, ConsiderConsent considerConsent, WhoMayLearn whoMayLearn,
                 Partnership partnership, KindsOfEnquiry kinds, Register register, FormFiles forms) {
        this.requests = requests;
        this.describedInWords = describedInWords;
        this.consideredInWords = consideredInWords;
        this.agenciesInWords = agenciesInWords;
        this.considerConsent = considerConsent;
        this.whoMayLearn = whoMayLearn;
        this.partnership = partnership;
        this.kinds = kinds;
        this.register = register;
        this.start = forms.words("request-to-share", "information-needed");
    }

    @Override
    public String procedure() {
        return "request-to-share";
    }

    @Override
    public List<Side> sides(String reference) {
        return requests.findById(reference).map(request -> new Side(request.unit(), Set.of(request.asker()))).stream()
                .toList();
    }

    @Override
    public Told told(String reference, String person) {
        var request = requests.of(reference);
        var described = request.facts().described();
        var considered = considerConsent.about(reference);

        var sections = new ArrayList<Told.Section>(List.of(standing(request)));
        if (described != null) {
            sections.addAll(describedInWords.sections(described));
            var consents = considered.map(Considered::consents).orElse(described.consents());
            if (!consents.isEmpty()) sections.add(consideredInWords.consents(consents));
        }
        considered.map(known -> consideredInWords.section(known, considerConsent.views(reference)))
                .ifPresent(sections::add);
        sections.add(whoMayLearn.section(request.side()));
        sections.addAll(agenciesInWords.sections(reference));
        return new Told("Request for information", whoMayLearn.mustNotLearn(reference),
                sections);
    }

    private Told.Section standing(SharingRequest request) {
        var facts = request.facts();
        return new Told.Section("Where it stands", Told.Lines.none()
                .with("State", InWords.state(request.state()))
                .with("Asked by", partnership.nameOf(request.asker()) + ", "
                        + partnership.unit(request.unit()).orElseThrow().name())
                .with("Taken over", register.about(request.id()).stream()
                        .filter(line -> line.entry().event().equals(TakingOver.TAKEN_OVER))
                        .map(line -> StaffTime.inFull(line.at()) + ", " + partnership.nameOf(line.entry().actor())).toList())
                .with("The need arose", StaffTime.inFull(request.openedAt()))
                .asked(start, "about", facts.about()).asked(start, "danger", facts.danger())
                .with(start.question("kind"), kinds.inWords(facts.kind()))
                .asked(start, "ownReference", facts.ownReference())
                .with("It ended", request.endedAt() == null ? null : StaffTime.inFull(request.endedAt()))
                .with("Why it ended", facts.endReason()).all(), List.of());
    }

    @Override
    public List<Listed> of(String person, int most) {
        return requests.heldBy(person, most).stream().map(request -> new Listed(request.id(), request.unit(),
                "A request that you made", InWords.state(request.state()), request.openedAt())).toList();
    }

    @Override
    public List<Listed> of(Sought sought) {
        return requests.kept(sought).stream().map(request -> new Listed(request.id(), request.unit(),
                "Asked by " + partnership.nameOf(request.asker()), InWords.state(request.state()), request.openedAt()))
                .toList();
    }
}
