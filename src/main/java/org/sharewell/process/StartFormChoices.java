package org.sharewell.process;

import java.io.IOException;
import java.util.List;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Fills in a start form, on its way out, what it shows and what its lists offer: what the partnership sets up, and the
 * agencies that who starts may act for. Tasklist loads no values for a start form, so they are put into the form
 * itself; whoever belongs to one agency is not asked.
 */
final class StartFormChoices extends OncePerRequestFilter {

    private final SignedIn signedIn;
    private final FormDesk desk;
    private final ObjectMapper json;

    StartFormChoices(SignedIn signedIn, FormDesk desk, ObjectMapper json) {
        this.signedIn = signedIn;
        this.desk = desk;
        this.json = json;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().endsWith("/deployed-start-form");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var caught = new ContentCachingResponseWrapper(response);
        chain.doFilter(request, caught);
        var person = signedIn.person(request);
        if (caught.getStatus() == HttpServletResponse.SC_OK && person.isPresent()) {
            var filled = filled(caught.getContentAsByteArray(), person.get());
            caught.resetBuffer();
            caught.getOutputStream().write(filled);
        }
        caught.copyBodyToResponse();
    }

    private byte[] filled(byte[] form, String person) throws IOException {
        var read = json.readTree(form);
        var choices = desk.startChoices(read.path("id").asText(), person);
        var shown = desk.startShown(read.path("id").asText());
        var components = read.path("components").elements();
        while (components.hasNext()) {
            var component = (ObjectNode) components.next();
            var value = shown.get(component.path("key").asText());
            if (value != null) component.put("defaultValue", value.toString());
            if (!component.has("valuesKey")) continue;
            var offered = choices.getOrDefault(component.remove("valuesKey").asText(), List.of());
            component.set("values", json.valueToTree(offered));
            var onlyOne = component.path("key").asText().equals(AgencyTenants.ACTING_FOR) && offered.size() < 2;
            if (onlyOne) components.remove();
        }
        return json.writeValueAsBytes(read);
    }
}
