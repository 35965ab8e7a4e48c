package org.sharewell.process;

import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * One line of the list of allowed calls.
 *
 * @param path an expression in which {@code {id}} stands for an id of the engine's and {@code {me}} for the caller's
 *     own
 * @param query the parameters that may be asked with
 * @param own parameters that must name the caller
 * @param most the largest body in bytes; 0 where the body is none of our business
 * @param body what the body must be, given the caller
 * @param misread what to say to a body that is not
 * @param holder who must hold the task in the path
 */
record Allowed(String method, Pattern path, Set<String> query, Set<String> own, int most,
               BiPredicate<JsonNode, String> body, String misread, Holder holder) {

    /** Who may hold the task that a call is about. */
    enum Holder { ANYBODY, NOBODY_ELSE, THE_CALLER }

    /** As the engine makes them. Other words in that place of a path are not ids but other calls: {@code count}. */
    private static final String ID = "(?<id>(?:[^/:]+:[0-9]+:)?[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})";

    static Allowed call(String method, String path) {
        var pattern = path.replace("{id}", ID).replace("{me}", "(?<me>[^/]+)");
        return new Allowed(method, Pattern.compile(pattern), Set.of(), Set.of(), 0, (body, caller) -> true, null,
                Holder.ANYBODY);
    }

    static Allowed get(String path) {
        return call("GET", path);
    }

    static Allowed post(String path) {
        return call("POST", path);
    }

    Allowed asking(String... names) {
        return new Allowed(method, path, Set.of(names), own, most, body, misread, holder);
    }

    Allowed ownIn(String name) {
        return new Allowed(method, path, query, Set.of(name), most, body, misread, holder);
    }

    Allowed saying(Predicate<JsonNode> rule, int mostBytes, String otherwise) {
        return saying((node, caller) -> rule.test(node), mostBytes, otherwise);
    }

    Allowed saying(BiPredicate<JsonNode, String> rule, int mostBytes, String otherwise) {
        return new Allowed(method, path, query, own, mostBytes, rule, otherwise, holder);
    }

    Allowed heldBy(Holder who) {
        return new Allowed(method, path, query, own, most, body, misread, who);
    }

    boolean covers(Call call, String caller) {
        var matcher = path.matcher(call.path());
        return method.equals(call.method()) && matcher.matches()
                && named("me", matcher).map(me -> me.equals(caller)).orElse(true)
                && query.containsAll(call.query().keySet())
                && own.stream().allMatch(name -> caller.equals(call.query().get(name)));
    }

    /** The id in the path of a call that this line covers; empty if the line has none. */
    Optional<String> id(Call call) {
        var matcher = path.matcher(call.path());
        return matcher.matches() ? named("id", matcher) : Optional.empty();
    }

    boolean looksAtBody() {
        return most > 0;
    }

    private static Optional<String> named(String group, Matcher matcher) {
        return matcher.pattern().pattern().contains("(?<" + group + ">")
                ? Optional.of(matcher.group(group)) : Optional.empty();
    }
}
