package org.sharewell.register;

import java.util.List;
import java.util.function.Supplier;

/**
 * What is worked out of several records once in a transaction, such as what an agency is asked: forgotten as soon as any
 * record is saved, so that it never says less than the records do.
 */
public final class WorkedOut {

    private static final Memory<List<Object>, Object> KNOWN = new Memory<>();

    private WorkedOut() { }

    /**
     * @param by who works it out
     * @param about what it is worked out of, such as a reference
     * @return what {@code how} gives, or gave in this transaction; outside of a transaction nothing is kept
     */
    @SuppressWarnings("unchecked") // kept under who worked it out
    public static <T> T once(Object by, Object about, Supplier<T> how) {
        var known = KNOWN.now();
        var question = List.of(by, about);
        var answer = (T) known.get(question);
        if (answer == null) {
            answer = how.get();
            known.put(question, answer);
        }
        return answer;
    }

    /** To be called by whoever changes what is kept otherwise than by saving a record. */
    public static void forget() {
        KNOWN.now().clear();
    }
}
