package org.sharewell.web;

import java.util.List;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import org.sharewell.access.ClosingPolicy;
import org.sharewell.process.LostRace;
import org.sharewell.process.SignedIn;
import org.sharewell.work.ConflictsOfInterest;
import org.sharewell.work.HandingOverPolicy;
import org.sharewell.work.HandingOverPolicy.Standing;
import org.sharewell.work.Work;
import org.sharewell.work.Works;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Where somebody says, before or after opening it, that they know the family or that it concerns a colleague (R12). It
 * shows the reference alone, so that nobody has to read to say so.
 */
@Controller
class ConflictPage {

    private static final String TASKLIST = "redirect:/camunda/app/tasklist/default/";
    private static final String MEANWHILE = "Somebody moved this work a moment ago, and nothing was changed. Try again.";

    private final Works works;
    private final ConflictsOfInterest conflicts;
    private final SignedIn signedIn;

    ConflictPage(Works works, ConflictsOfInterest conflicts, SignedIn signedIn) {
        this.works = works;
        this.conflicts = conflicts;
        this.signedIn = signedIn;
    }

    @GetMapping("/work/{task}/conflict")
    ModelAndView show(@PathVariable String task, HttpServletRequest request) {
        var person = signedIn.person(request);
        if (person.isEmpty()) return new ModelAndView(TASKLIST);
        return work(task, person.get()).map(work -> page(work, null, null, List.of())).orElseGet(ConflictPage::gone);
    }

    @PostMapping("/work/{task}/conflict")
    ModelAndView declare(@PathVariable String task, @RequestParam(required = false) String kind,
                         @RequestParam(required = false) String sentence, HttpServletRequest request,
                         RedirectAttributes afterwards) {
        var person = signedIn.person(request);
        if (person.isEmpty()) return new ModelAndView(TASKLIST);
        var work = work(task, person.get());
        if (work.isEmpty()) return gone();
        var problems = LostRace.told(() -> conflicts.declare(task, person.get(), kind, Typed.filled(sentence)), MEANWHILE);
        if (!problems.isEmpty()) return page(work.get(), kind, sentence, problems);
        afterwards.addFlashAttribute("done", work.get().reference() + " is with the team and closed to you. Thank you for"
                + " saying so.");
        return new ModelAndView("redirect:/work");
    }

    private Optional<Work> work(String task, String person) {
        return works.of(task).filter(work -> HandingOverPolicy.standing(work, person) != Standing.NOBODY);
    }

    private static ModelAndView page(Work work, String kind, String sentence, List<String> problems) {
        return new ModelAndView("conflict", problems.isEmpty() ? HttpStatus.OK : HttpStatus.BAD_REQUEST)
                .addObject("task", work.task()).addObject("name", work.name()).addObject("reference", work.reference())
                .addObject("kind", kind).addObject("sentence", sentence).addObject("problems", problems)
                .addObject("longest", ClosingPolicy.LONGEST_REASON);
    }

    private static ModelAndView gone() {
        return new ModelAndView("work-gone", HttpStatus.NOT_FOUND);
    }
}
