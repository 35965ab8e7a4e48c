package org.sharewell.web;

import java.io.IOException;
import java.util.List;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import org.sharewell.document.AddDocument;
import org.sharewell.document.DocumentPolicy;
import org.sharewell.document.VirusScanner;
import org.sharewell.process.CallRefused;
import org.sharewell.process.Refusals;
import org.sharewell.process.SignedIn;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The documents that stand with a record, and where whoever has its work adds one. */
@Controller
class DocumentsPage {

    private static final String TASKLIST = "redirect:/camunda/app/tasklist/default/";

    private final DocumentRights rights;
    private final DocumentsInWords words;
    private final AddDocument addDocument;
    private final DocumentPolicy policy;
    private final VirusScanner scanner;
    private final Refusals refusals;
    private final SignedIn signedIn;

    DocumentsPage(DocumentRights rights, DocumentsInWords words, AddDocument addDocument, DocumentPolicy policy,
                  VirusScanner scanner, Refusals refusals, SignedIn signedIn) {
        this.rights = rights;
        this.words = words;
        this.addDocument = addDocument;
        this.policy = policy;
        this.scanner = scanner;
        this.refusals = refusals;
        this.signedIn = signedIn;
    }

    @GetMapping("/document/with/{record}")
    ModelAndView list(@PathVariable String record, @RequestParam(defaultValue = "") String task,
                      HttpServletRequest request) {
        var person = signedIn.person(request);
        if (person.isEmpty()) return signIn();
        if (!rights.mayLook(record, person.get())) return DocumentPage.gone();
        return page(record, task, person.get());
    }

    /** What was sent is not looked at, not even for its size, before it is known that its sender may add something. */
    @PostMapping("/document/with/{record}")
    ModelAndView add(@PathVariable String record, HttpServletRequest request, RedirectAttributes afterwards) {
        var person = signedIn.person(request);
        if (person.isEmpty()) return signIn();
        if (!rights.mayLook(record, person.get())) {
            refusals.makeKnown(new CallRefused(person.get(), "POST", "document/with/…"));
            return DocumentPage.gone();
        }
        if (!rights.mayAdd(record, person.get())) {
            return refused(record, "", person.get(), List.of("Documents are added by whoever has the work, while it is"
                    + " open. Claim it in the task list first."));
        }
        try {
            var sent = Upload.of(request);
            var problems = sent.file() == null ? List.of("Choose a file.")
                    : addDocument.add(sent.file(), record, sent.others(), person.get());
            if (!problems.isEmpty()) return refused(record, sent.task(), person.get(), problems);
            afterwards.addFlashAttribute("done", "“" + sent.file().name() + "” is added.");
            return redirect(record, sent.task());
        } catch (MaxUploadSizeExceededException tooLarge) {
            return refused(record, "", person.get(), List.of(policy.tooLarge()));
        } catch (MultipartException | IOException broken) {
            return refused(record, "", person.get(), List.of("The file did not arrive whole. Try again."));
        }
    }

    private ModelAndView refused(String record, String task, String person, List<String> problems) {
        var page = page(record, task, person).addObject("problems", problems);
        page.setStatus(HttpStatus.BAD_REQUEST);
        return page;
    }

    private ModelAndView page(String record, String task, String person) {
        var adds = rights.mayAdd(record, person);
        return new ModelAndView("documents").addObject("reference", record).addObject("task", task)
                .addObject("documents", words.of(record, person)).addObject("adds", adds)
                .addObject("choosable", adds ? words.choosable(record) : List.of())
                .addObject("kinds", policy.kinds()).addObject("endings", policy.endings())
                .addObject("largest", policy.largest()).addObject("scanned", scanner.on());
    }

    static ModelAndView redirect(String record, String task) {
        var page = new ModelAndView("redirect:/document/with/{record}", Map.of("record", record));
        return task.isEmpty() ? page : page.addObject("task", task);
    }

    static ModelAndView signIn() {
        return new ModelAndView(TASKLIST);
    }
}
