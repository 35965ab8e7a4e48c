package org.sharewell.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.sharewell.document.Document;
import org.sharewell.document.DocumentDesk;
import org.sharewell.document.Documents;
import org.sharewell.process.CallRefused;
import org.sharewell.process.Refusals;
import org.sharewell.process.SignedIn;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where one document is fetched, taken away again, and let be read by somebody else. */
@Controller
class DocumentPage {

    static final String NOTHING = "There is no document here that you can read";

    private final Documents documents;
    private final DocumentDesk desk;
    private final DocumentRights rights;
    private final Refusals refusals;
    private final SignedIn signedIn;

    DocumentPage(Documents documents, DocumentDesk desk, DocumentRights rights, Refusals refusals, SignedIn signedIn) {
        this.documents = documents;
        this.desk = desk;
        this.rights = rights;
        this.refusals = refusals;
        this.signedIn = signedIn;
    }

    /** To be kept on one's computer, never shown by the browser: whatever is in it runs nothing here. */
    @GetMapping("/document/{id}")
    ModelAndView fetch(@PathVariable String id, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var person = signedIn.person(request);
        if (person.isEmpty()) return DocumentsPage.signIn();
        var document = documents.of(id);
        var record = document.flatMap(found -> rights.through(found, person.get()));
        if (record.isEmpty()) {
            document.ifPresent(found -> refusals.makeKnown(new CallRefused(person.get(), "GET", "document/" + id)));
            return gone();
        }
        var content = desk.fetch(document.get(), record.get(), person.get());
        response.setContentType(MediaType.APPLICATION_OCTET_STREAM_VALUE);
        response.setContentLength(content.length);
        response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment()
                .filename(document.get().name(), StandardCharsets.UTF_8).build().toString());
        response.getOutputStream().write(content);
        return null;
    }

    @PostMapping("/document/{id}/removal")
    ModelAndView remove(@PathVariable String id, @RequestParam(defaultValue = "") String task,
                        HttpServletRequest request, RedirectAttributes afterwards) {
        return change(id, request, "removal", afterwards, task, (document, person) -> {
            if (!rights.mayRemove(document, person)) {
                return List.of("A document is removed by whoever added it, while they have the work and nobody else may"
                        + " read it yet. This one stays.");
            }
            return desk.remove(document, person);
        }, "is removed.");
    }

    @PostMapping("/document/{id}/readers")
    ModelAndView show(@PathVariable String id, @RequestParam(defaultValue = "") List<String> others,
                      @RequestParam(defaultValue = "") String task, HttpServletRequest request,
                      RedirectAttributes afterwards) {
        return change(id, request, "readers", afterwards, task, (document, person) -> {
            if (!rights.mayAdd(document.record(), person)) {
                return List.of("Only whoever has this work says who else may read its documents. Claim it first.");
            }
            if (others.isEmpty()) return List.of("Tick who may read it.");
            desk.show(document, others, person);
            return List.of();
        }, "can be read by those you ticked, at once or when they are asked.");
    }

    /** What is done with a document, and what stood against it. */
    private interface Change {
        List<String> problems(Document document, String person);
    }

    private ModelAndView change(String id, HttpServletRequest request, String what, RedirectAttributes afterwards,
                                String task, Change change, String done) {
        var person = signedIn.person(request);
        if (person.isEmpty()) return DocumentsPage.signIn();
        var document = documents.of(id);
        if (document.flatMap(found -> rights.through(found, person.get())).isEmpty()) {
            document.ifPresent(found -> refusals.makeKnown(new CallRefused(person.get(), "POST",
                    "document/" + id + "/" + what)));
            return gone();
        }
        var problems = change.problems(document.get(), person.get());
        if (problems.isEmpty()) afterwards.addFlashAttribute("done", "“" + document.get().name() + "” " + done);
        else afterwards.addFlashAttribute("problems", problems);
        return DocumentsPage.redirect(document.get().record(), task);
    }

    /** The same for what never was and what is somebody else's: nobody learns which. */
    static ModelAndView gone() {
        return new ModelAndView("document-gone", Map.of("sentence", NOTHING), HttpStatus.NOT_FOUND);
    }
}
