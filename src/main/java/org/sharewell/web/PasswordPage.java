package org.sharewell.web;

import java.util.List;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import org.camunda.bpm.engine.IdentityService;
import org.sharewell.process.LongPasswords;
import org.sharewell.process.SignedIn;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Where people change their own password, and nobody else's: whose it is says the session. Camunda's page for it also
 * lets people change their name and the address that their mail goes to.
 */
@Controller
class PasswordPage {

    private static final String TASKLIST = "redirect:/camunda/app/tasklist/default/";
    private static final String NOT_THE_PRESENT_ONE = "That is not your present password. If you are sure that it is,"
            + " wait a minute and try again.";

    private final IdentityService identities;
    private final SignedIn signedIn;

    PasswordPage(IdentityService identities, SignedIn signedIn) {
        this.identities = identities;
        this.signedIn = signedIn;
    }

    @GetMapping("/password")
    ModelAndView show(HttpServletRequest request) {
        return signedIn.person(request).isEmpty() ? new ModelAndView(TASKLIST) : page(List.of());
    }

    @PostMapping("/password")
    ModelAndView change(@RequestParam(defaultValue = "") String present, @RequestParam(defaultValue = "") String chosen,
                        @RequestParam(defaultValue = "") String again, HttpServletRequest request,
                        RedirectAttributes afterwards) {
        var person = signedIn.person(request);
        if (person.isEmpty()) return new ModelAndView(TASKLIST);
        var problems = new NewPassword(present, chosen, again).problems();
        if (!problems.isEmpty()) return page(problems);
        // The engine counts wrong attempts here as it does at the sign-in.
        if (!identities.checkPassword(person.get(), present)) return page(List.of(NOT_THE_PRESENT_ONE));
        var user = identities.createUserQuery().userId(person.get()).singleResult();
        user.setPassword(chosen);
        identities.saveUser(user);
        afterwards.addFlashAttribute("done", "Your password is changed. Sign in with the new one from now on.");
        return new ModelAndView("redirect:/password");
    }

    private static ModelAndView page(List<String> problems) {
        return new ModelAndView("password", Map.of("problems", problems, "shortest", LongPasswords.SHORTEST),
                problems.isEmpty() ? HttpStatus.OK : HttpStatus.BAD_REQUEST);
    }
}
