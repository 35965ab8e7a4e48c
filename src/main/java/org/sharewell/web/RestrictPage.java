package org.sharewell.web;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import org.sharewell.access.ClosingPolicy;
import org.sharewell.partnership.Partnership;
import org.sharewell.process.LostRace;
import org.sharewell.process.SignedIn;
import org.sharewell.work.RestrictedRecords;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where a request or an answer is kept to named people of its agency (R12), by its reference and without opening it. */
@Controller
class RestrictPage {

    private static final String TASKLIST = "redirect:/camunda/app/tasklist/default/";
    private static final List<String> RESTRICTED = List.of("request-to-share", "answer-request");
    private static final String NOT_YOURS = "There is no request or answer of this reference that you can restrict.";

    private static final String MEANWHILE = "Somebody restricted it or moved its work a moment ago, and nothing of yours"
            + " was stored. Look at the closed records, then try again.";

    private final List<Story> stories;
    private final RestrictedRecords restrictions;
    private final Partnership partnership;
    private final SignedIn signedIn;

    RestrictPage(ObjectProvider<Story> stories, RestrictedRecords restrictions, Partnership partnership,
                 SignedIn signedIn) {
        this.stories = stories.stream().filter(story -> RESTRICTED.contains(story.procedure())).toList();
        this.restrictions = restrictions;
        this.partnership = partnership;
        this.signedIn = signedIn;
    }

    /** A record that can be restricted: whose it is, and by which procedure. */
    private record Found(String procedure, String unit) { }

    @GetMapping("/closed/restrict")
    ModelAndView show(@RequestParam(required = false) String reference, HttpServletRequest request) {
        var person = signedIn.person(request);
        if (person.isEmpty()) return new ModelAndView(TASKLIST);
        var filled = Typed.filled(reference);
        if (filled == null) return page(null, null, List.of(), null, List.of());
        return found(filled, person.get())
                .map(found -> page(filled, found.unit(), List.of(), null, List.of()))
                .orElseGet(() -> page(filled, null, List.of(), null, List.of(NOT_YOURS)));
    }

    @PostMapping("/closed/restrict")
    ModelAndView restrict(@RequestParam(defaultValue = "") String reference,
                          @RequestParam(required = false) List<String> people,
                          @RequestParam(required = false) String reason, HttpServletRequest request,
                          RedirectAttributes afterwards) {
        var person = signedIn.person(request);
        if (person.isEmpty()) return new ModelAndView(TASKLIST);
        var found = found(reference, person.get());
        if (found.isEmpty()) return page(reference, null, List.of(), null, List.of(NOT_YOURS));
        var chosen = people == null ? List.<String>of() : people;
        var problems = LostRace.told(() -> restrictions.restrict(reference, found.get().procedure(), found.get().unit(),
                chosen, Typed.filled(reason), person.get()), MEANWHILE);
        if (!problems.isEmpty()) return page(reference, found.get().unit(), chosen, reason, problems);
        afterwards.addFlashAttribute("done", reference + " is open to the people you chose only.");
        return new ModelAndView("redirect:/closed");
    }

    private Optional<Found> found(String reference, String person) {
        return stories.stream().flatMap(story -> story.sides(reference).stream()
                .map(side -> new Found(story.procedure(), side.unit())))
                .filter(found -> restrictions.mayRestrict(reference, found.unit(), person)).findFirst();
    }

    private ModelAndView page(String reference, String unit, List<String> chosen, String reason, List<String> problems) {
        var people = unit == null ? List.<Shown.Colleague>of() : restrictions.insiders(reference, unit).stream()
                .map(person -> new Shown.Colleague(person, partnership.nameOf(person)))
                .sorted(Comparator.comparing(Shown.Colleague::name)).toList();
        return new ModelAndView("restrict", problems.isEmpty() ? HttpStatus.OK : HttpStatus.BAD_REQUEST)
                .addObject("reference", reference).addObject("people", people).addObject("chosen", chosen)
                .addObject("reason", reason).addObject("problems", problems)
                .addObject("longest", ClosingPolicy.LONGEST_REASON);
    }
}
