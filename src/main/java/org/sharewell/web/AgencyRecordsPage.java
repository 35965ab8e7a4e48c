package org.sharewell.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletRequest;
import org.sharewell.calendar.StaffTime;
import org.sharewell.partnership.Agency;
import org.sharewell.process.SignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.servlet.ModelAndView;

/** Where line managers and lead information officers find the records of their agency or team (R11). */
@Controller
class AgencyRecordsPage {

    private static final String TASKLIST = "redirect:/camunda/app/tasklist/default/";

    /**
     * A record of an agency, as the list shows it.
     *
     * @param at when it was asked or delivered, in local time
     */
    record Row(String reference, String unit, String what, String state, String at) { }

    private final AgencyRecords records;
    private final SignedIn signedIn;

    AgencyRecordsPage(AgencyRecords records, SignedIn signedIn) {
        this.records = records;
        this.signedIn = signedIn;
    }

    @GetMapping("/record/agency")
    ModelAndView list(@ModelAttribute Looking looking, HttpServletRequest request) {
        var person = signedIn.person(request);
        if (person.isEmpty()) return new ModelAndView(TASKLIST);
        var units = records.unitsOf(person.get());
        var found = records.find(looking, units, person.get());
        var page = new ModelAndView("record-agency", Map.of("units", units, "looking", looking,
                "problems", looking.problems(), "records", rows(found, units)));
        if (found.goesOn() != null) page.addObject("goesOn", found.goesOn());
        return page;
    }

    private static List<Row> rows(AgencyRecords.Page found, List<Agency> units) {
        var names = units.stream().collect(Collectors.toMap(Agency::unit, Agency::name));
        return found.records().stream().map(record -> new Row(record.reference(), names.get(record.unit()),
                record.what(), record.state(), StaffTime.inFull(record.at()))).toList();
    }
}
