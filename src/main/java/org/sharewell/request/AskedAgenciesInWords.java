package org.sharewell.request;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.sharewell.calendar.StaffTime;
import org.sharewell.decision.AnswerSeen;
import org.sharewell.partnership.Partnership;
import org.sharewell.process.FormFiles;
import org.sharewell.process.FormWords;
import org.sharewell.web.Told;
import org.springframework.stereotype.Component;

/** Each agency that was asked: why, what it was told, what it answered, as far as the asker may know it (R7, R9). */
@Component
class AskedAgenciesInWords {

    private static final String DISAGREE = "Speak with their practitioner first. If that does not settle it, start"
            + " “Settle a disagreement” in your task list, with the reference ";

    private final AskedAgencies agencies;
    private final RequestToShare requestToShare;
    private final Partnership partnership;
    private final FormWords form;

    AskedAgenciesInWords(AskedAgencies agencies, RequestToShare requestToShare, Partnership partnership,
                         FormFiles forms) {
        this.agencies = agencies;
        this.requestToShare = requestToShare;
        this.partnership = partnership;
        this.form = forms.words("request-to-share", "describe-request").rows("agencies");
    }

    /** One section, or none while no agency is named. */
    List<Told.Section> sections(String reference) {
        var answers = requestToShare.answers(reference).stream()
                .collect(Collectors.toMap(AnswerSeen::reference, Function.identity()));
        var parts = agencies.ofRequest(reference).stream().map(agency -> part(agency, answers)).toList();
        return parts.isEmpty() ? List.of() : List.of(new Told.Section("Where each agency stands", List.of(), parts));
    }

    private Told.Part part(AskedAgency agency, Map<String, AnswerSeen> answers) {
        var lines = Told.Lines.none();
        var answer = answers.get(agency.id());
        if (answer == null) lines.with("State", "Not asked");
        else answered(answer, agency, lines);
        var facts = agency.facts();
        return Told.Part.of(partnership.unit(agency.unit()).orElseThrow().name(), lines
                .with("Asked", agency.asked() ? StaffTime.inFull(agency.askedAt()) : null)
                .asked(form, "why", facts.why()).asked(form, "told", facts.told())
                .with("Your answers to its questions", facts.replies())
                .with("Asked for less", said(facts.since().narrowed()))
                .with("Chased", facts.chased().stream().map(StaffTime::inFull).toList())
                .with("Called", said(facts.since().calls()))
                .with("Not asked any more", said(Stream.ofNullable(facts.since().withdrawn()).toList())));
    }

    private List<String> said(List<Since.Said> said) {
        return said.stream().map(one -> StaffTime.inFull(one.at()) + ", " + partnership.nameOf(one.by()) + ": "
                + one.words()).toList();
    }

    private static void answered(AnswerSeen answer, AskedAgency agency, Told.Lines lines) {
        lines.with("State", AnswerInWords.state(answer))
                .with("What it says", AnswerInWords.words(answer))
                .with("If you disagree", FollowUpPolicy.leavesSomethingOut(answer) ? DISAGREE + answer.reference() + "."
                        : null)
                .with("When you closed", agency.facts().silentAtClosing() ? atClosing(answer) : null);
        answer.shares().forEach(share -> lines.with("What it shared", share, share));
    }

    private static String atClosing(AnswerSeen answer) {
        return AnswerInWords.decided(answer) ? "Something was still to come." : "It had not answered.";
    }
}
