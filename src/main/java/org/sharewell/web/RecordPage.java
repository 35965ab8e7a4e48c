package org.sharewell.web;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import org.sharewell.calendar.StaffTime;
import org.sharewell.partnership.Oversight;
import org.sharewell.process.CockpitAccess;
import org.sharewell.process.SignedIn;
import org.sharewell.work.HandingOverPolicy;
import org.sharewell.work.HandingOverPolicy.Standing;
import org.sharewell.work.Works;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** Where what was asked, answered, shared and read can be read again by those who may, and copied for the case file. */
@Controller
class RecordPage {

    static final String NOTHING = "There is no record here that you can read";

    private static final String TASKLIST = "/camunda/app/tasklist/default/";
    private static final MediaType TEXT = new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8);

    /**
     * One's own record, as the list shows it.
     *
     * @param at when they asked, decided or received it, in local time
     */
    record Row(String reference, String what, String state, String at) { }

    private final Records records;
    private final AgencyRecords agencyRecords;
    private final DocumentsInWords documents;
    private final Works works;
    private final Oversight oversight;
    private final CockpitAccess cockpit;
    private final SignedIn signedIn;

    RecordPage(Records records, AgencyRecords agencyRecords, DocumentsInWords documents, Works works,
               Oversight oversight, CockpitAccess cockpit, SignedIn signedIn) {
        this.records = records;
        this.agencyRecords = agencyRecords;
        this.documents = documents;
        this.works = works;
        this.oversight = oversight;
        this.cockpit = cockpit;
        this.signedIn = signedIn;
    }

    @GetMapping("/record")
    ModelAndView list(HttpServletRequest request) {
        var person = signedIn.person(request);
        if (person.isEmpty()) return signIn();
        var rows = records.of(person.get()).stream().map(listed -> new Row(listed.reference(), listed.what(),
                listed.state(), StaffTime.inFull(listed.at()))).toList();
        return new ModelAndView("record-list", Map.of("records", rows, "cut", rows.size() == Records.MOST,
                "seesRegisters", oversight.seesRegisters(person.get()), "watches", cockpit.has(person.get()),
                "oversees", !agencyRecords.unitsOf(person.get()).isEmpty(),
                "ofThePartnership", oversight.isOfThePartnership(person.get())));
    }

    @GetMapping("/record/{reference}")
    ModelAndView one(@PathVariable String reference, HttpServletRequest request) {
        var person = signedIn.person(request);
        if (person.isEmpty()) return signIn();
        return open(reference, person.get()).map(opened -> new ModelAndView("record", "record", opened))
                .orElseGet(RecordPage::gone);
    }

    /** The same as text, for a case file that takes no page. */
    @GetMapping("/record/{reference}.txt")
    ResponseEntity<String> text(@PathVariable String reference, HttpServletRequest request) {
        var person = signedIn.person(request);
        if (person.isEmpty()) {
            return ResponseEntity.status(HttpStatus.FOUND)
                    .location(URI.create(request.getContextPath() + TASKLIST)).build();
        }
        return open(reference, person.get())
                .map(opened -> ResponseEntity.ok().contentType(TEXT).header(HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline().filename(reference + ".txt").build().toString())
                        .body(RecordAsText.of(opened)))
                .orElseGet(() -> ResponseEntity.status(HttpStatus.NOT_FOUND).contentType(TEXT).body(NOTHING + ".\n"));
    }

    private Optional<Opened> open(String reference, String person) {
        return records.open(reference, person).map(opened -> opened.with(documents.of(reference, person)));
    }

    /**
     * The way from a task in Tasklist, which knows no reference, to its record. Whoever may not read it has done
     * nothing wrong by asking here: Tasklist shows the way on every task.
     */
    @GetMapping("/record/task/{task}")
    ModelAndView ofTask(@PathVariable String task, HttpServletRequest request) {
        var person = signedIn.person(request);
        if (person.isEmpty()) return signIn();
        return works.of(task).filter(work -> HandingOverPolicy.standing(work, person.get()) != Standing.NOBODY)
                .filter(work -> records.mayRead(work.reference(), person.get()))
                .map(work -> new ModelAndView("redirect:/record/" + work.reference())).orElseGet(RecordPage::gone);
    }

    private static ModelAndView signIn() {
        return new ModelAndView("redirect:" + TASKLIST);
    }

    /** The same for what never was and what is somebody else's: nobody learns which. */
    private static ModelAndView gone() {
        return new ModelAndView("record-gone", Map.of("sentence", NOTHING), HttpStatus.NOT_FOUND);
    }
}
