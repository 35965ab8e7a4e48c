package org.sharewell.process;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;

import org.springframework.web.filter.OncePerRequestFilter;

/**
 * What browsers are told about every page: no address of ours (it may hold a reference) goes to another site, nothing
 * about a case stays in the cache of a shared computer, and over https only https from then on.
 */
class SafeHeaders extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var path = request.getServletPath();
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("X-Content-Type-Options", "nosniff");
        if (request.isSecure()) response.setHeader("Strict-Transport-Security", "max-age=31536000");
        if (path.startsWith("/camunda/")) {
            chain.doFilter(request, path.startsWith("/camunda/api/") ? new NeverStored(response) : response);
            return;
        }
        response.setHeader("Content-Security-Policy", "default-src 'self'; img-src 'self' data:; base-uri 'none'; "
                + "object-src 'none'; form-action 'self'; frame-ancestors 'none'");
        response.setHeader("Cache-Control", "no-store");
        chain.doFilter(request, response);
    }

    /** Camunda says "no-cache", which lets a browser keep what it read on its disk. */
    private static final class NeverStored extends HttpServletResponseWrapper {

        NeverStored(HttpServletResponse response) {
            super(response);
            response.setHeader("Cache-Control", "no-store");
        }

        @Override
        public void setHeader(String name, String value) {
            if (!name.equalsIgnoreCase("Cache-Control")) super.setHeader(name, value);
        }

        @Override
        public void addHeader(String name, String value) {
            if (!name.equalsIgnoreCase("Cache-Control")) super.addHeader(name, value);
        }
    }
}
