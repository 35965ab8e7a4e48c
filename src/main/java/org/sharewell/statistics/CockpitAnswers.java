package org.sharewell.statistics;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.sharewell.calendar.StaffTime;
import org.sharewell.calendar.Urgency;
import org.sharewell.partnership.Agency;
import org.sharewell.partnership.Oversight;
import org.sharewell.process.WorkInModel;
import org.sharewell.statistics.Watching.Sight;
import org.springframework.stereotype.Component;

/** What Cockpit's pages of ours ask, answered for one who may see it. */
@Component
class CockpitAnswers {

    /** How far back the diagrams look. */
    private static final Duration STAYED_SINCE = Duration.ofDays(90);
    private static final int A_PAGE = 50;

    private final Charts charts;
    private final RightNow rightNow;
    private final Trail trail;
    private final WorkInModel models;
    private final Oversight oversight;
    private final Words words;
    private final Clock clock;

    CockpitAnswers(Charts charts, RightNow rightNow, Trail trail, WorkInModel models, Oversight oversight, Words words,
                   Clock clock) {
        this.charts = charts;
        this.rightNow = rightNow;
        this.trail = trail;
        this.models = models;
        this.oversight = oversight;
        this.words = words;
        this.clock = clock;
    }

    /** Something to choose: its code, and what people read. */
    record Choice(String value, String label) { }

    /** What figures can be narrowed down by, and which charts there are. */
    record Choices(String from, String until, List<Choice> agencies, List<Choice> urgencies, List<Choice> kinds,
                   List<Heading> charts) { }

    /** A chart before anything is counted for it. */
    record Heading(String id, String group, String title, String definition) { }

    RightNow.Dashboard dashboard(Sight sight) {
        return rightNow.of(sight);
    }

    /** @param agency null for what belongs to no single one */
    List<RightNow.Piece> work(Sight sight, String procedure, String part, String agency) {
        return rightNow.behind(sight, procedure, part, agency);
    }

    Choices choices(Sight sight) {
        var today = StaffTime.localDay(clock.instant());
        var agencies = oversight.agencies().stream()
                .filter(agency -> sight.agencies() == null || sight.agencies().contains(agency.id()))
                .map(agency -> new Choice(agency.id(), agency.name())).toList();
        var urgencies = List.of("now", "today", "routine").stream()
                .map(code -> new Choice(code, Urgency.inWords(code))).toList();
        var kinds = words.kinds().stream().map(kind -> new Choice(kind, words.label("kind-of-enquiry", kind))).toList();
        var headings = List.of(Chart.values()).stream()
                .map(chart -> new Heading(chart.id(), chart.group, chart.title, chart.definition)).toList();
        return new Choices(today.minusMonths(3).toString(), today.toString(), agencies, urgencies, kinds, headings);
    }

    /** What is asked for, or why it cannot be counted. */
    WantedPolicy.Answer wanted(WantedPolicy.Asked asked, Sight sight) {
        return WantedPolicy.of(asked, StaffTime.localDay(clock.instant()), sight.agencies(),
                oversight.agencies().stream().map(Agency::id).toList(), words.kinds());
    }

    Figures chart(Chart chart, Wanted wanted) {
        return charts.of(chart, wanted);
    }

    /** A file: what it is called, and what it says. */
    record Table(String name, String text) { }

    /**
     * A chart as it may leave for the partnership: of months that are over, since two periods that differ by a day would say
     * what happened on it.
     */
    Table table(Chart chart, Wanted wanted) {
        return wanted.monthsOver(StaffTime.localDay(clock.instant()))
                .map(months -> new Table("%s %s to %s.csv".formatted(chart.id(), months.from(), months.until()),
                        Csv.of(charts.of(chart, months))))
                .orElseGet(() -> new Table(chart.id() + ".csv", "No month that is over lies wholly in this period.\r\n"));
    }

    /** @param page counted from 0 */
    List<Trail.Step> behind(Chart chart, String measure, String value, Wanted wanted, Sight sight, int page) {
        return trail.behind(chart, measure, value, wanted, sight, A_PAGE, page * A_PAGE);
    }

    Map<String, Object> elements(String procedure, Sight sight) {
        var now = clock.instant();
        return Map.of("elements", models.atElements(procedure, sight.agencies(), now, now.minus(STAYED_SINCE)).stream()
                .map(CockpitAnswers::element).toList(), "days", STAYED_SINCE.toDays());
    }

    /** An element as its overlay shows it. */
    record Element(String id, long here, long overdue, long done, String half, String ninety) { }

    /** One that is at an element now; {@code due} and {@code instance} are null where nothing says or nothing may be opened. */
    record Here(String reference, String since, String due, String instance) { }

    List<Here> here(String procedure, String element, Sight sight) {
        return models.at(procedure, element, sight.agencies(), A_PAGE).stream().map(one -> new Here(one.record(),
                StaffTime.inFull(one.since().toInstant()), inWords(one.due()), sight.opening(one.instance()))).toList();
    }

    private static String inWords(Timestamp moment) {
        return moment == null ? null : StaffTime.inFull(moment.toInstant());
    }

    private static Element element(WorkInModel.AtElement at) {
        return new Element(at.element(), at.here(), at.overdue(), at.done(), inWords(at.half()), inWords(at.ninety()));
    }

    private static String inWords(Double milliseconds) {
        return milliseconds == null ? null : Words.time(milliseconds / Duration.ofSeconds(1).toMillis());
    }
}
