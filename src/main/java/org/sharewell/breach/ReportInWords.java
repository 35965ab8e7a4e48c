package org.sharewell.breach;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

import org.sharewell.calendar.StaffTime;
import org.sharewell.partnership.Agency;
import org.sharewell.partnership.Partnership;
import org.sharewell.process.FormFiles;
import org.sharewell.process.FormWords;
import org.sharewell.web.Told;
import org.springframework.stereotype.Component;

/** What was reported, in the words of the report's own forms (C28). */
@Component
class ReportInWords {

    private final Partnership partnership;
    private final FormWords start;
    private final FormWords described;

    ReportInWords(Partnership partnership, FormFiles forms) {
        this.partnership = partnership;
        start = forms.words(ReportBreach.PROCEDURE, "report-breach");
        described = forms.words(ReportBreach.PROCEDURE, "describe-report");
    }

    /** What was reported, as a form shows it. */
    String reported(Report report) {
        return BreachInWords.inLines(of(report));
    }

    /** What was reported, a line each. */
    Told.Lines of(Report report) {
        var words = report.facts().words();
        var lines = Told.Lines.none().with("Reported by", partnership.nameOf(report.reporter()) + ", "
                        + nameOf(report.unit()) + ", " + StaffTime.inFull(report.reportedAt()))
                .with("It concerns", nameOf(report.about()))
                .asked(start, "danger", words.danger()).asked(start, "what", words.what())
                .asked(start, "personalData", words.personalData()).asked(start, "notFor", words.notFor());
        var more = report.facts().described();
        return more == null ? lines : lines.asked(described, "nature", more.nature()).asked(described, "kind", more.kind())
                .with(described.question("happenedAt"), moment(more.happened()))
                .with(described.question("noticedAt"), moment(more.noticed()))
                .asked(described, "noticedBy", more.noticedBy())
                .with(described.question("certainAt"), moment(more.certain()))
                .with(described.question("concerned"), names(more.concerned()))
                .with(described.question("about"), more.about(), more.about())
                .asked(described, "trainingNeed", more.trainingNeed());
    }

    private String nameOf(String unit) {
        return partnership.unit(unit).map(Agency::name).orElse(unit);
    }

    private String names(List<String> people) {
        return people.stream().map(partnership::nameOf).collect(Collectors.joining(", "));
    }

    private static String moment(Instant at) {
        return at == null ? null : StaffTime.inFull(at);
    }
}
