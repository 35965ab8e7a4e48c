package org.sharewell.web;

import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import org.sharewell.process.SignedIn;
import org.sharewell.work.HandingOverPolicy;
import org.sharewell.work.HandingOverPolicy.Standing;
import org.sharewell.work.Work;
import org.sharewell.work.Works;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;

/** The way from a task in Tasklist, which knows no reference, to the documents of its record. */
@Controller
class DocumentsInTasklist {

    private final Works works;
    private final DocumentRights rights;
    private final SignedIn signedIn;

    DocumentsInTasklist(Works works, DocumentRights rights, SignedIn signedIn) {
        this.works = works;
        this.rights = rights;
        this.signedIn = signedIn;
    }

    /** @param link what to call the way to the documents; left out where there is nothing to see or add */
    record Offered(String link) { }

    @GetMapping("/document/task/{task}/offered")
    @ResponseBody
    Offered offered(@PathVariable String task, HttpServletRequest request) {
        var person = signedIn.person(request);
        return new Offered(person.flatMap(somebody -> work(task, somebody)
                .flatMap(work -> link(work.reference(), somebody))).orElse(null));
    }

    /** Whoever may not read it has done nothing wrong by asking here. */
    @GetMapping("/document/task/{task}")
    ModelAndView ofTask(@PathVariable String task, HttpServletRequest request) {
        var person = signedIn.person(request);
        if (person.isEmpty()) return DocumentsPage.signIn();
        return work(task, person.get()).map(work -> DocumentsPage.redirect(work.reference(), task))
                .orElseGet(DocumentPage::gone);
    }

    private Optional<Work> work(String task, String person) {
        return works.of(task).filter(work -> HandingOverPolicy.standing(work, person) != Standing.NOBODY)
                .filter(work -> rights.mayLook(work.reference(), person));
    }

    private Optional<String> link(String record, String person) {
        var seen = rights.seen(record, person).size();
        if (seen > 0) return Optional.of("Documents (" + seen + ")");
        return rights.mayAdd(record, person) ? Optional.of("Add documents") : Optional.empty();
    }
}
