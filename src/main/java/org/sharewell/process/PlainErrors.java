package org.sharewell.process;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Says in a colleague's words what the engine says in its own, which name permissions, ids and classes and which
 * Tasklist shows as they are. What a form refuses is passed on as the form said it. Administrators read the original.
 */
class PlainErrors extends OncePerRequestFilter {

    private static final String GONE = "This is no longer there. A colleague may have finished it, or it is not yours "
            + "to see: go back to the task list.";
    private static final String FAILED = "Something went wrong on our side and nothing was stored. Try again; if it "
            + "happens again, tell your administrator.";
    private static final String NOT_UNDERSTOOD = "That could not be understood. Reload the page and try again.";
    private static final String BAD_SIGN_IN = "That user name and password do not fit together, or you have no access "
            + "here.";
    private static final String NOT_OFFERED = "This work is not offered to you, so you cannot claim it. If you see to "
            + "it that it is done, give it to somebody, behind “Work of my team”.";
    private static final String TAKEN = "A colleague took this task a moment ago.";

    /** What Sharewell adds to Cockpit speaks in our own words. */
    private static final String OUR_OWN = "/camunda/api/cockpit/plugin/sharewell/";

    private final SignedIn signedIn;
    private final Refusals refusals;

    PlainErrors(SignedIn signedIn, Refusals refusals) {
        this.signedIn = signedIn;
        this.refusals = refusals;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getRequestURI().startsWith(request.getContextPath() + OUR_OWN);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        // Before the chain: a call without a valid token ends the session.
        var person = signedIn.person(request);
        var held = new HeldErrors(response);
        chain.doFilter(request, held);
        if (!held.isError() || response.isCommitted()) return;

        if (person.filter(signedIn::isAdministrator).isPresent()) held.passOn();
        else refusals.answer(response, held.getStatus(), sentence(request, held));
    }

    private String sentence(HttpServletRequest request, HeldErrors error) {
        var path = request.getRequestURI();
        return switch (error.getStatus()) {
            case 400 -> FormRefusal.in(error.body()).orElse(NOT_UNDERSTOOD);
            case 401 -> path.contains("/login/") ? BAD_SIGN_IN : AllowedCalls.SIGN_IN;
            case 403 -> path.contains("/login/") ? BAD_SIGN_IN
                    : path.endsWith("/claim") ? NOT_OFFERED : AllowedCalls.NOT_YOURS;
            case 404 -> GONE;
            case 500 -> path.endsWith("/claim") ? TAKEN : FAILED;
            default -> error.getStatus() < 500 ? NOT_UNDERSTOOD : FAILED;
        };
    }
}
