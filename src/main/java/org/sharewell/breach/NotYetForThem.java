package org.sharewell.breach;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.sharewell.access.ClosedToSome;
import org.springframework.stereotype.Component;

/** A breach is not read or handled by those whom it is about, before the investigation allows (R31, R33). */
@Component
class NotYetForThem implements ClosedToSome {

    /** What the reference of an assessment, or of something to be done, has behind that of its case. */
    private static final Pattern OF_A_CASE = Pattern.compile("-(assessment|action)-\\d+$");
    private static final Pattern REPORT = Pattern.compile("B\\d{2}-\\d+");

    private final Breaches breaches;
    private final Reports reports;
    private final ReportBreach reportBreach;

    NotYetForThem(Breaches breaches, Reports reports, ReportBreach reportBreach) {
        this.breaches = breaches;
        this.reports = reports;
        this.reportBreach = reportBreach;
    }

    @Override
    public Set<String> closedTo(String reference) {
        var theCase = OF_A_CASE.matcher(reference).replaceFirst("");
        if (REPORT.matcher(theCase).matches()) return reports.findById(theCase).map(this::ofReport).orElse(Set.of());
        return theCase.contains("-breach") ? breaches.findById(theCase).map(NotYetForThem::ofCase).orElse(Set.of())
                : Set.of();
    }

    @Override
    public List<String> closedToSomebody() {
        return breaches.aboutSomebody();
    }

    /** Whoever reported it can still say what happened, also where it was their own slip. */
    private Set<String> ofReport(Report report) {
        var described = report.facts().described();
        var concerned = reportBreach.concerned(report).stream().collect(Collectors.toSet());
        if (described != null) concerned.addAll(described.concerned());
        concerned.remove(report.reporter());
        return concerned;
    }

    private static Set<String> ofCase(Breach breach) {
        return breach.mayBeReadByThem() ? Set.of() : Set.copyOf(breach.facts().concerned());
    }
}
