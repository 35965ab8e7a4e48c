package org.sharewell.escalation;

import java.util.ArrayList;
import java.util.List;

/** Whether this is the right door (C35): what has one of its own goes there, and on here only if somebody says so. */
final class RoutePolicy {

    static final String THIS_ONE = "this";
    /** It should not have been raised, or is settled already. */
    static final String MISTAKEN = "mistaken";

    private RoutePolicy() { }

    /**
     * What is missing, in sentences.
     *
     * @param route id of another route, or {@value #THIS_ONE}
     * @param goesOn {@code yes} if this procedure goes on beside the other one; null where there is no other
     */
    static List<String> problems(String route, String goesOn) {
        var problems = new ArrayList<String>();
        if (route == null) problems.add("Say whether this belongs here or takes another route.");
        if (route != null && !route.equals(THIS_ONE) && !route.equals(MISTAKEN) && goesOn == null) {
            problems.add("Say whether this goes on here as well, or ends with the other route.");
        }
        return problems;
    }

    /** Whether it goes on here. */
    static boolean goesOn(String route, String goesOn) {
        return THIS_ONE.equals(route) || !MISTAKEN.equals(route) && "yes".equals(goesOn);
    }
}
