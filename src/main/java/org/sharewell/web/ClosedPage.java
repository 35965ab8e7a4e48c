package org.sharewell.web;

import java.util.List;
import java.util.function.Supplier;

import jakarta.servlet.http.HttpServletRequest;
import org.sharewell.access.ClosingPolicy;
import org.sharewell.calendar.StaffTime;
import org.sharewell.partnership.Partnership;
import org.sharewell.process.LostRace;
import org.sharewell.process.SignedIn;
import org.sharewell.work.ConflictsOfInterest;
import org.sharewell.work.RestrictedRecords;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where those who answer for records see which are closed to whom, and open them again with a reason (R12). */
@Controller
class ClosedPage {

    private static final String TASKLIST = "redirect:/camunda/app/tasklist/default/";

    private static final String MEANWHILE = "Somebody moved its work a moment ago, and nothing was changed. Try again.";

    /**
     * A record that is closed to somebody.
     *
     * @param lift where its lifting is sent to
     * @param how in a sentence: to whom it is closed or open, since when
     */
    record Row(String reference, String lift, String how) { }

    private final ConflictsOfInterest conflicts;
    private final RestrictedRecords restrictions;
    private final Partnership partnership;
    private final SignedIn signedIn;

    ClosedPage(ConflictsOfInterest conflicts, RestrictedRecords restrictions, Partnership partnership,
               SignedIn signedIn) {
        this.conflicts = conflicts;
        this.restrictions = restrictions;
        this.partnership = partnership;
        this.signedIn = signedIn;
    }

    @GetMapping("/closed")
    ModelAndView show(HttpServletRequest request) {
        var person = signedIn.person(request);
        return person.map(one -> page(one, List.of())).orElseGet(() -> new ModelAndView(TASKLIST));
    }

    @PostMapping("/closed/conflict/{id}")
    ModelAndView liftConflict(@PathVariable long id, @RequestParam(required = false) String reason,
                              HttpServletRequest request, RedirectAttributes afterwards) {
        var person = signedIn.person(request);
        if (person.isEmpty()) return new ModelAndView(TASKLIST);
        return after(person.get(), () -> conflicts.lift(id, person.get(), Typed.filled(reason)), afterwards);
    }

    @PostMapping("/closed/restriction/{id}")
    ModelAndView liftRestriction(@PathVariable long id, @RequestParam(required = false) String reason,
                                 HttpServletRequest request, RedirectAttributes afterwards) {
        var person = signedIn.person(request);
        if (person.isEmpty()) return new ModelAndView(TASKLIST);
        return after(person.get(), () -> restrictions.lift(id, person.get(), Typed.filled(reason)), afterwards);
    }

    private ModelAndView after(String person, Supplier<List<String>> lifting, RedirectAttributes afterwards) {
        var problems = LostRace.told(lifting, MEANWHILE);
        if (!problems.isEmpty()) return page(person, problems);
        afterwards.addFlashAttribute("done", "It is lifted, and the reason is in the record.");
        return new ModelAndView("redirect:/closed");
    }

    private ModelAndView page(String person, List<String> problems) {
        var known = conflicts.liftable(person).stream().map(conflict -> new Row(conflict.reference(),
                "/closed/conflict/" + conflict.id(), "Closed to " + partnership.nameOf(conflict.person())
                + ", who said so on " + StaffTime.inFull(conflict.declaredAt()) + ".")).toList();
        var restricted = restrictions.liftable(person).stream().map(restriction -> new Row(restriction.reference(),
                "/closed/restriction/" + restriction.id(), "Open to "
                + String.join(", ", restriction.people().stream().map(partnership::nameOf).toList()) + " only. "
                + partnership.nameOf(restriction.setBy()) + " restricted it on "
                + StaffTime.inFull(restriction.setAt()) + ".")).toList();
        return new ModelAndView("closed", problems.isEmpty() ? HttpStatus.OK : HttpStatus.BAD_REQUEST)
                .addObject("conflicts", known).addObject("restrictions", restricted).addObject("problems", problems)
                .addObject("longest", ClosingPolicy.LONGEST_REASON);
    }
}
