package org.sharewell.process;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The calls that change what runs without its record, which nobody may make, administrators included (R37). What is
 * left to them is what mends: a failed job is tried again, and a note beside an incident.
 */
final class ClosedToAll {

    static final String MAKES_NO_RECORD = "This would go on without the record being made, so nobody can do it here. "
            + "The work is finished with its form in Tasklist.";
    static final String LEAVES_THE_RECORD = "This would stop or change work while its record says something else, so "
            + "nobody can do it here. Retry what has failed. Work that is no longer wanted is withdrawn or closed with its "
            + "form, and line managers give it to somebody else; both is done in Tasklist.";

    private static final Set<String> CHANGING = Set.of("POST", "PUT", "PATCH", "DELETE");
    private static final String ENGINE = "/engine/engine/default/";

    /** What would go on without the form that makes the record, or past it. */
    private static final Pattern PAST_THE_RECORD = Pattern.compile(ENGINE + "(?:"
            + "message|signal|process-instance/message-async|process-instance/variables-async"
            + "|task/create|task/[^/]+/(?:complete|resolve|delegate|bpmnError|bpmnEscalation)"
            + "|task/[^/]+/(?:variables|localVariables)(?:/.*)?"
            + "|process-definition/.+/(?:start|restart|restart-async)"
            + "|execution/[^/]+/(?:signal|create-incident|messageSubscriptions/.*|localVariables(?:/.*)?)"
            + "|process-instance/[^/]+/(?:modification|modification-async|variables(?:/.*)?)"
            + "|(?:modification|migration)/execute(?:Async)?|condition|case-.*)");

    /** Everything else that belongs to what runs. */
    private static final Pattern RUNNING = Pattern.compile(ENGINE + "(?:process-instance|execution|task|job"
            + "|job-definition|external-task|incident|process-definition)(?:/.*)?");
    private static final Pattern REMOVING = Pattern.compile("DELETE " + ENGINE + "deployment/.+");

    /** Searches, which come as POST, and what mends. */
    private static final Pattern LEFT = Pattern.compile("POST " + ENGINE
            + "(?:process-instance|execution|task|job|job-definition|external-task)(?:/count)?"
            + "|POST " + ENGINE + "(?:job/retries|process-instance/job-retries(?:-historic-query-based)?)"
            + "|PUT " + ENGINE + "(?:job|job-definition)/[^/]+/retries"
            + "|(?:PUT|DELETE) " + ENGINE + "incident/[^/]+/annotation"
            + "|PUT " + ENGINE + "process-definition/.+/history-time-to-live");

    private ClosedToAll() { }

    /**
     * What to say to such a call; empty if administrators may make it. A change whose address is spelled in an unusual
     * way cannot be told from one, so it is taken for one.
     */
    static Optional<String> objection(Optional<Call> call, String method) {
        if (!CHANGING.contains(method)) return Optional.empty();
        if (call.isEmpty()) return Optional.of(MAKES_NO_RECORD);
        var path = call.get().path().replaceFirst("/$", "");
        if (PAST_THE_RECORD.matcher(path).matches()) return Optional.of(MAKES_NO_RECORD);
        var named = method + " " + path;
        var changes = RUNNING.matcher(path).matches() && !LEFT.matcher(named).matches();
        return changes || REMOVING.matcher(named).matches() ? Optional.of(LEAVES_THE_RECORD) : Optional.empty();
    }
}
