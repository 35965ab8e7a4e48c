package org.sharewell.complaint;

import java.util.List;

import org.sharewell.calendar.StaffTime;
import org.sharewell.partnership.Partnership;
import org.sharewell.process.FormFiles;
import org.sharewell.process.FormWords;
import org.sharewell.web.Told;
import org.springframework.stereotype.Component;

/** What was done about a complaint, step by step, in the words of its forms. */
@Component
class HandledInWords {

    private final Partnership partnership;
    private final FormWords acknowledged;
    private final FormWords triaged;
    private final FormWords looked;
    private final FormWords closed;

    HandledInWords(Partnership partnership, FormFiles forms) {
        this.partnership = partnership;
        acknowledged = forms.words(ComplaintHandling.PROCEDURE, "acknowledge-complaint");
        triaged = forms.words(ComplaintHandling.PROCEDURE, "triage-complaint");
        looked = forms.words(ComplaintHandling.PROCEDURE, "investigate-complaint");
        closed = forms.words(ComplaintHandling.PROCEDURE, "close-complaint");
    }

    /** A part of the record for each step that was taken, oldest first. */
    List<Told.Part> parts(Complaint complaint) {
        return complaint.facts().said().stream().map(this::part).toList();
    }

    private Told.Part part(ComplaintFacts.Said said) {
        var heading = said.acknowledged() != null ? ComplaintInWords.event(said.acknowledged())
                : said.triaged() != null ? ComplaintInWords.event(said.triaged())
                : said.looked() != null ? ComplaintInWords.event(said.looked()) : "Complaint closed";
        var lines = said.acknowledged() != null ? of(said.acknowledged()) : said.triaged() != null ? of(said.triaged())
                : said.looked() != null ? of(said.looked()) : of(said.end());
        return Told.Part.of(heading, lines.with("By", partnership.nameOf(said.by()) + ", "
                + StaffTime.inFull(said.at())));
    }

    private Told.Lines of(Acknowledged said) {
        return Told.Lines.none().asked(acknowledged, "way", said.way())
                .with(acknowledged.question("toldAt"), said.toldAt() == null ? null
                        : StaffTime.inFull(said.toldAt().toInstant()))
                .asked(acknowledged, "told", said.told()).asked(acknowledged, "why", said.why());
    }

    private Told.Lines of(Triaged said) {
        return Told.Lines.none().asked(triaged, "withdrawal", said.withdrawal()).asked(triaged, "kinds", said.kinds())
                .asked(triaged, "serviceTo", said.serviceTo()).asked(triaged, "conductTo", said.conductTo())
                .asked(triaged, "told", said.told()).asked(triaged, "disclosure", said.disclosure());
    }

    private Told.Lines of(Looked said) {
        return Told.Lines.none().asked(looked, "inquiry", said.inquiry()).asked(looked, "findings", said.findings())
                .asked(looked, "mayRead", said.mayRead()).asked(said.is("back") ? closed : looked, "because", said.because())
                .asked(looked, "told", said.told()).asked(looked, "authorityHow", said.authorityHow())
                .asked(looked, "withdrawal", said.withdrawal());
    }

    private Told.Lines of(ComplaintEnd said) {
        var lines = Told.Lines.none().asked(closed, "outcome", said.outcome()).asked(closed, "reasons", said.reasons())
                .asked(closed, "remedy", said.remedy()).asked(closed, "way", said.way())
                .asked(closed, "told", said.told()).ticked(closed, "commissioner", said.commissioner())
                .asked(closed, "notTold", said.notTold());
        return learning(lines, said)
                .asked(closed, "share", said.share()).asked(closed, "notShared", said.notShared())
                .asked(closed, "noActions", said.noActions());
    }

    /** What is learnt from it, without anybody's name (C16). */
    Told.Lines learning(ComplaintEnd said) {
        return learning(Told.Lines.none(), said);
    }

    private Told.Lines learning(Told.Lines lines, ComplaintEnd said) {
        return lines.asked(closed, "cause", said.cause()).asked(closed, "theme", said.theme())
                .asked(closed, "improvement", said.improvement());
    }
}
