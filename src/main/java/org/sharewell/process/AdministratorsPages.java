package org.sharewell.process;

import java.io.IOException;
import java.util.regex.Pattern;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Cockpit, Admin and the welcome page are for administrators, Cockpit also for whoever watches figures there; staff who
 * find their way there are taken to Tasklist. So
 * is who is not signed in and comes by the front door, which is the welcome page: most people are staff.
 */
class AdministratorsPages extends OncePerRequestFilter {

    private static final Pattern TASKLIST = Pattern.compile("/camunda/app/tasklist(?:/.*)?");

    private static final String WELCOME = "/camunda/app/welcome/";

    private static final String COCKPIT = "/camunda/app/cockpit/";

    private final SignedIn signedIn;
    private final CockpitAccess cockpit;

    AdministratorsPages(SignedIn signedIn, CockpitAccess cockpit) {
        this.signedIn = signedIn;
        this.cockpit = cockpit;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return TASKLIST.matcher(request.getServletPath()).matches();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var person = signedIn.person(request);
        var path = request.getServletPath();
        var welcome = person.map(one -> signedIn.isAdministrator(one) || path.startsWith(COCKPIT) && cockpit.has(one))
                .orElseGet(() -> !path.startsWith(WELCOME));
        if (welcome) chain.doFilter(request, response);
        else response.sendRedirect(request.getContextPath() + "/camunda/app/tasklist/default/");
    }
}
