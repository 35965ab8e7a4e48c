package org.sharewell.process;

import java.io.IOException;
import java.util.Optional;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets staff make the calls that Tasklist's screens make, and no other: through Tasklist's session the engine's whole
 * API could be reached. Administrators pass, but not past the record.
 */
class AllowList extends OncePerRequestFilter {

    private final AllowedCalls allowed;
    private final SignedIn signedIn;
    private final Refusals refusals;

    AllowList(AllowedCalls allowed, SignedIn signedIn, Refusals refusals) {
        this.allowed = allowed;
        this.signedIn = signedIn;
        this.refusals = refusals;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var call = Call.of(request);
        var person = signedIn.person(request);
        if (person.isEmpty()) {
            if (call.flatMap(allowed::forAnybody).isPresent()) chain.doFilter(request, response);
            else refusals.answer(response, HttpServletResponse.SC_UNAUTHORIZED, AllowedCalls.SIGN_IN);
            return;
        }

        var line = call.flatMap(one -> allowed.forStaff(one, person.get()));
        var read = line.isPresent() && line.get().looksAtBody() ? new ReadBody(request, line.get().most()) : null;
        var objection = line.isEmpty() ? Optional.of(AllowedCalls.NOT_YOURS) : allowed.objection(line.get(),
                call.orElseThrow(), person.get(), read == null ? new byte[0] : read.body());
        if (objection.isEmpty()) {
            chain.doFilter(read == null ? request : read, response);
        } else if (signedIn.isAdministrator(person.get()) && !tooLarge(line, read)) {
            var closed = ClosedToAll.objection(call, request.getMethod());
            if (closed.isPresent()) refuse(request, response, person.get(), closed.get());
            else chain.doFilter(read == null ? request : read, response);
        } else {
            refuse(request, response, person.get(), objection.get());
        }
    }

    /** What was not read to its end cannot be passed on. */
    private static boolean tooLarge(Optional<Allowed> line, ReadBody read) {
        return read != null && read.body().length > line.orElseThrow().most();
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response, String person, String sentence)
            throws IOException {
        refusals.makeKnown(new CallRefused(person, request.getMethod(), Call.described(request)));
        refusals.answer(response, HttpServletResponse.SC_FORBIDDEN, sentence);
    }
}
