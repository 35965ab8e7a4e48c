package org.sharewell.process;

import java.io.IOException;
import java.net.URI;
import java.util.Set;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Our own addresses change something only for our own pages: another site's form or script, sent along with somebody's
 * session, is refused. Camunda's addresses have their own token for that.
 *
 * <p>Browsers say where a request comes from and scripts cannot change it. Those too old to say so send at least the
 * origin with everything that is not a plain reading.
 */
class SameOrigin extends OncePerRequestFilter {

    private static final String ELSEWHERE = "This came from another site. Open Sharewell itself and try again there.";
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    private final Refusals refusals;

    SameOrigin(Refusals refusals) {
        this.refusals = refusals;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return READING.contains(request.getMethod()) || request.getServletPath().startsWith("/camunda/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (fromOurPages(request)) chain.doFilter(request, response);
        else refusals.answer(response, HttpServletResponse.SC_FORBIDDEN, ELSEWHERE);
    }

    private static boolean fromOurPages(HttpServletRequest request) {
        var site = request.getHeader("Sec-Fetch-Site");
        if (site != null) return site.equals("same-origin");
        var origin = request.getHeader("Origin");
        return origin != null && origin.equals(URI.create(request.getRequestURL().toString()).resolve("/").toString()
                .replaceFirst("/$", ""));
    }
}
