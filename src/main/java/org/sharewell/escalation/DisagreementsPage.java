package org.sharewell.escalation;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import jakarta.servlet.http.HttpServletRequest;
import org.sharewell.calendar.StaffTime;
import org.sharewell.partnership.Agency;
import org.sharewell.partnership.Oversight;
import org.sharewell.partnership.Partnership;
import org.sharewell.process.SignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * What the partnership sees of disagreements (C35): how many, between whom and how long, which have come so far that it
 * is told, and what is to be learnt. Nothing says whom they are about, nor what anybody said.
 */
@Controller
class DisagreementsPage {

    private static final String TASKLIST = "redirect:/camunda/app/tasklist/default/";

    /** A table of counts under its heading. */
    record Table(String heading, List<Figures.Count> counts) { }

    /** A disagreement of which the partnership is told. */
    record Row(String reference, String raisedBy, String with, String ground, String standing, String raised) { }

    private final Escalations escalations;
    private final EscalationLadder ladder;
    private final EscalationInWords inWords;
    private final Partnership partnership;
    private final Oversight oversight;
    private final SignedIn signedIn;
    private final Clock clock;

    DisagreementsPage(Escalations escalations, EscalationLadder ladder, EscalationInWords inWords,
                      Partnership partnership, Oversight oversight, SignedIn signedIn, Clock clock) {
        this.escalations = escalations;
        this.ladder = ladder;
        this.inWords = inWords;
        this.partnership = partnership;
        this.oversight = oversight;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    @GetMapping("/disagreements")
    ModelAndView show(@RequestParam(required = false) Integer year, HttpServletRequest request) {
        var person = signedIn.person(request);
        if (person.isEmpty()) return new ModelAndView(TASKLIST);
        var now = clock.instant();
        var thisYear = StaffTime.localDay(now).getYear();
        var wanted = year == null || year > thisYear ? thisYear : year;
        if (!oversight.isOfThePartnership(person.get())) return new ModelAndView("disagreements", Map.of("theirs", false));
        var all = escalations.counted().stream()
                .filter(one -> StaffTime.localDay(one.openedAt()).getYear() == wanted || one.open() && wanted == thisYear)
                .toList();
        return new ModelAndView("disagreements", Map.of("theirs", true, "year", wanted, "standing", ladder.standing(),
                "tables", tables(all), "times", Figures.times(all, now), "told", told(all), "learning", learning(all)));
    }

    private List<Table> tables(List<Escalation> all) {
        return List.of(new Table("Raised by", Figures.counts(all, one -> name(one.unit()))),
                new Table("Raised with", Figures.counts(all, one -> name(one.against()))),
                new Table("Ground", Figures.counts(all, inWords::ground)),
                new Table("Stage reached", Figures.counts(all, one -> one.now().name())),
                new Table("Outcome", Figures.counts(all, DisagreementsPage::outcome)));
    }

    /** From the stage that was configured when each was raised, also where it was settled there since. */
    private List<Row> told(List<Escalation> all) {
        return all.stream().filter(EscalationNews::partnershipHears).map(one -> new Row(one.id(), name(one.unit()),
                name(one.against()), inWords.ground(one), Disagreements.standing(one),
                StaffTime.inFull(one.openedAt()))).toList();
    }

    /** Without a reference, so that nobody is found by it. */
    private static List<String> learning(List<Escalation> all) {
        return all.stream().map(one -> one.facts().ended()).filter(Objects::nonNull)
                .map(ended -> ended.terms().learning()).filter(Objects::nonNull).sorted().toList();
    }

    private static String outcome(Escalation escalation) {
        var ended = escalation.facts().ended();
        if (ended == null) return "Still open";
        return ended.outcome() == null ? "Withdrawn" : EscalationInWords.outcome(ended.outcome());
    }

    private String name(String unit) {
        return partnership.unit(unit).map(Agency::name).orElse(unit);
    }
}
