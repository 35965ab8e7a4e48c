package org.sharewell.process;

import java.io.IOException;
import java.util.regex.Pattern;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.web.filter.OncePerRequestFilter;

/** Cockpit, Admin and the welcome page are for administrators; staff who find their way there are taken to Tasklist. */
class AdministratorsPages extends OncePerRequestFilter {

    private static final Pattern TASKLIST = Pattern.compile("/camunda/app/tasklist(?:/.*)?");

    private final SignedIn signedIn;

    AdministratorsPages(SignedIn signedIn) {
        this.signedIn = signedIn;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return TASKLIST.matcher(request.getServletPath()).matches();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var staff = signedIn.person(request).filter(person -> !signedIn.isAdministrator(person));
        if (staff.isEmpty()) chain.doFilter(request, response);
        else response.sendRedirect(request.getContextPath() + "/camunda/app/tasklist/default/");
    }
}
