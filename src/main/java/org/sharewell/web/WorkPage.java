package org.sharewell.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import org.sharewell.partnership.ActingGroups;
import org.sharewell.partnership.Partnership;
import org.sharewell.process.LostRace;
import org.sharewell.process.SignedIn;
import org.sharewell.work.HandOver;
import org.sharewell.work.HandingOver;
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
 * Where work is handed on, and where line managers and lead information officers see all work of their teams, open and
 * claimed (R11).
 */
@Controller
class WorkPage {

    private static final String TASKLIST = "redirect:/camunda/app/tasklist/default/";
    private static final String MEANWHILE = "Somebody moved or finished this work a moment ago, and nothing of yours was"
            + " stored. See where it stands now.";

    private final Works works;
    private final WorkInWords words;
    private final HandOver handOver;
    private final ActingGroups groups;
    private final Partnership partnership;
    private final SignedIn signedIn;

    WorkPage(Works works, WorkInWords words, HandOver handOver, ActingGroups groups, Partnership partnership,
             SignedIn signedIn) {
        this.works = works;
        this.words = words;
        this.handOver = handOver;
        this.groups = groups;
        this.partnership = partnership;
        this.signedIn = signedIn;
    }

    @GetMapping("/work")
    ModelAndView list(HttpServletRequest request) {
        var person = signedIn.person(request);
        if (person.isEmpty()) return new ModelAndView(TASKLIST);
        var overseen = groups.overseenBy(person.get());
        var found = words.of(works.of(overseen).stream().filter(work -> work.overseers().contains(person.get())).toList());
        return new ModelAndView("work-list", Map.of("oversees", !overseen.isEmpty(), "works", found,
                "cut", found.size() == Works.MOST));
    }

    @GetMapping("/work/{task}")
    ModelAndView one(@PathVariable String task, HttpServletRequest request) {
        var person = signedIn.person(request);
        if (person.isEmpty()) return new ModelAndView(TASKLIST);
        return page(task, person.get(), new HandingOver(null, null, null, null), List.of());
    }

    @PostMapping("/work/{task}")
    ModelAndView handOn(@PathVariable String task, @RequestParam(required = false) String way,
                        @RequestParam(required = false) String colleague, @RequestParam(required = false) String reason,
                        @RequestParam(required = false) String seenWith, HttpServletRequest request,
                        RedirectAttributes afterwards) {
        var person = signedIn.person(request);
        if (person.isEmpty()) return new ModelAndView(TASKLIST);
        var work = visible(task, person.get());
        if (work.isEmpty()) return gone();
        var wanted = new HandingOver(way, colleague, reason, seenWith);
        var problems = LostRace.told(() -> handOver.carryOut(task, person.get(), wanted), MEANWHILE);
        if (!problems.isEmpty()) return page(task, person.get(), wanted, problems);
        afterwards.addFlashAttribute("done", "“" + work.get().name() + "”, " + work.get().reference() + ", is now with "
                + (wanted.gives() ? partnership.nameOf(wanted.colleague()) : "the team") + ".");
        return new ModelAndView("redirect:/work");
    }

    private Optional<Work> visible(String task, String person) {
        return works.of(task).filter(work -> HandingOverPolicy.standing(work, person) != Standing.NOBODY
                || words.earlier(work, person).isPresent());
    }

    private ModelAndView page(String task, String person, HandingOver wanted, List<String> problems) {
        var work = visible(task, person);
        if (work.isEmpty()) return gone();
        var page = new ModelAndView("work", problems.isEmpty() ? HttpStatus.OK : HttpStatus.BAD_REQUEST);
        page.addObject("work", words.of(work.get())).addObject("colleagues", words.colleagues(work.get()))
                .addObject("moves", HandingOverPolicy.mayMove(work.get(), person))
                .addObject("oversees", HandingOverPolicy.standing(work.get(), person) == Standing.OVERSEER)
                .addObject("wanted", wanted).addObject("problems", problems)
                .addObject("longest", HandingOverPolicy.LONGEST_REASON);
        words.earlier(work.get(), person).ifPresent(earlier -> page.addObject("earlier", earlier));
        return page;
    }

    /** The same for what never was, has ended, and is another team's: nobody learns which. */
    private static ModelAndView gone() {
        return new ModelAndView("work-gone", HttpStatus.NOT_FOUND);
    }
}
