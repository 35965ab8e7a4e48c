package org.sharewell.process;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.web.util.UriComponentsBuilder;

/**
 * A call to the API behind Camunda's web applications, in the one spelling that is looked at.
 *
 * @param method {@code GET}
 * @param path what follows {@code /camunda/api}, decoded
 * @param query names and values of the query, decoded by no one yet; each name once
 */
record Call(String method, String path, Map<String, String> query) {

    private static final String API = "/camunda/api";

    /**
     * Plain segments only. A second slash, a dot segment, a path parameter or an encoded character may mean one thing
     * here and another to the engine behind, and Tasklist sends none of them.
     */
    private static final Pattern PLAIN = Pattern.compile("(?:/(?!\\.{1,2}(?:/|$))[A-Za-z0-9._:-]+)+/?");
    private static final Pattern NAME = Pattern.compile("[A-Za-z]+");
    private static final Pattern WORD = Pattern.compile("[a-z][A-Za-z-]{0,39}");

    /** Empty if the call is spelled in a way that no screen spells it. */
    static Optional<Call> of(HttpServletRequest request) {
        // Tasklist encodes the colons of a process definition's id in some calls and not in others.
        var path = request.getRequestURI().replaceAll("%3[Aa]", ":");
        if (!path.startsWith(API + "/") || !PLAIN.matcher(path).matches()) return Optional.empty();
        return query(request.getQueryString())
                .map(query -> new Call(request.getMethod(), path.substring(API.length()), query));
    }

    private static Optional<Map<String, String>> query(String query) {
        if (query == null) return Optional.of(Map.of());
        var parameters = UriComponentsBuilder.newInstance().query(query).build().getQueryParams();
        var once = parameters.entrySet().stream().allMatch(one -> one.getValue().size() == 1
                && one.getValue().get(0) != null && NAME.matcher(one.getKey()).matches());
        return once ? Optional.of(Map.copyOf(parameters.toSingleValueMap())) : Optional.empty();
    }

    /** What was called, for logs and the register: the kind of thing and what was done to it, never which one. */
    static String described(HttpServletRequest request) {
        var path = request.getRequestURI();
        if (!path.startsWith(API + "/") || !PLAIN.matcher(path).matches()) return "an unusual address";
        var parts = path.substring(API.length() + 1).replaceFirst("^engine/engine/[^/]+", "engine").split("/");
        var words = new StringBuilder(word(parts[0]));
        if (parts.length > 1) words.append('/').append(word(parts[1]));
        if (parts.length > 2) words.append("/…");
        if (parts.length > 3) words.append('/').append(word(parts[3]));
        return words.toString();
    }

    private static String word(String part) {
        return WORD.matcher(part).matches() ? part : "…";
    }
}
