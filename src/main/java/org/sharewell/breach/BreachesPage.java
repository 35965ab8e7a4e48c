package org.sharewell.breach;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import org.sharewell.calendar.StaffTime;
import org.sharewell.partnership.Agency;
import org.sharewell.partnership.Oversight;
import org.sharewell.partnership.Role;
import org.sharewell.process.SignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * The register of breaches (C41): an agency's own for whoever answers for its information, and for the partnership how many
 * there are, without anybody's identity.
 */
@Controller
class BreachesPage {

    private static final String TASKLIST = "redirect:/camunda/app/tasklist/default/";
    private static final List<Role> KEEPERS = List.of(Role.LEAD_INFORMATION_OFFICER, Role.DEPUTY_LEAD_INFORMATION_OFFICER,
            Role.DATA_PROTECTION_OFFICER, Role.SIRO);
    private static final int FIRST_YEAR = 2000;

    private final RegisterOfBreaches register;
    private final KeptReports kept;
    private final Oversight oversight;
    private final SignedIn signedIn;
    private final Clock clock;

    BreachesPage(RegisterOfBreaches register, KeptReports kept, Oversight oversight, SignedIn signedIn, Clock clock) {
        this.register = register;
        this.kept = kept;
        this.oversight = oversight;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    @GetMapping("/breaches")
    ModelAndView show(@RequestParam(required = false) Integer year, HttpServletRequest request) {
        var person = signedIn.person(request);
        if (person.isEmpty()) return new ModelAndView(TASKLIST);
        var agencies = oversight.registersOf(person.get(), KEEPERS).stream().map(Agency::id).toList();
        var ofThePartnership = oversight.isOfThePartnership(person.get());
        if (agencies.isEmpty() && !ofThePartnership) return new ModelAndView("breaches", Map.of("theirs", false));
        var wanted = wanted(year);
        return new ModelAndView("breaches", Map.of("theirs", true, "year", wanted, "keeps", !agencies.isEmpty(),
                "register", register.shown(agencies, person.get(), within(wanted)),
                "kept", kept.of(agencies, person.get(), within(wanted)), "ofThePartnership", ofThePartnership,
                "tables", ofThePartnership ? register.tables(within(wanted), clock.instant()) : List.of()));
    }

    /** The present one where none is asked for, or one that is to come or long over. */
    private int wanted(Integer year) {
        return year == null || year > present() || year < FIRST_YEAR ? present() : year;
    }

    private int present() {
        return StaffTime.localDay(clock.instant()).getYear();
    }

    private BreachFigures.Year within(int year) {
        return new BreachFigures.Year(StaffTime.beginningOf(LocalDate.of(year, 1, 1)),
                StaffTime.beginningOf(LocalDate.of(year + 1, 1, 1)), year == present());
    }
}
