package org.sharewell.advice;

import java.util.ArrayList;
import java.util.List;

/** When an answer to a question is one: from somebody else than who asks, and with a view or the decision (C88; R11). */
final class AdvicePolicy {

    private AdvicePolicy() { }

    /** What is missing or cannot be, in sentences; empty if it can be recorded. */
    static List<String> problems(GiveAdviceForm.Given given, String person, Advice advice) {
        var problems = new ArrayList<String>();
        if (person.equals(advice.asker())) {
            problems.add("You asked this yourself, so somebody else answers it. Put the task back for a colleague. You can"
                    + " decide at any time without an answer.");
        }
        if (given.way() == null) problems.add("Choose whether you say what you think or decide it yourself.");
        if ("view".equals(given.way()) && given.view() == null) problems.add("Write what you think.");
        return problems;
    }
}
