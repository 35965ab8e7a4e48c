package org.sharewell.consent;

import java.time.LocalDate;
import java.util.List;

/** What must be said while consent is sought, and where it leads (R1, R2, R10; C48, C53). */
final class HeardPolicy {

    private HeardPolicy() { }

    /** What is missing or cannot be; empty if it can be recorded. Nobody need be named to go another way. */
    static List<String> problems(Heard heard, LocalDate today) {
        if (heard.harmIfWaits()) return WayOnPolicy.emergencyProblems(heard.harmSentence(), heard.myNumber());
        if (heard.consents().isEmpty() && !heard.anotherWay()) {
            return List.of("Name at least one person whose consent is needed.");
        }
        return Consents.problems(heard.consents(), today);
    }

    /**
     * Where it leads: {@code ask}, {@code seek} (still waiting) or {@code choose}. Whoever wants to choose is not
     * overtaken by a last consent.
     *
     * @param now what is known with what was heard
     */
    static String next(Heard heard, Considered now) {
        if (heard.harmIfWaits()) return "ask";
        if (heard.anotherWay()) return "choose";
        if (now.gate().open()) return "ask";
        return now.gate().route() == Gate.Route.SEEK_CONSENT
                && now.consents().stream().anyMatch(consent -> consent.is("to-be-asked")) ? "seek" : "choose";
    }

    /** What the register says of it. */
    static String event(Heard heard) {
        if (heard.harmIfWaits()) return "Consent not waited for, a child may come to harm";
        return heard.anotherWay() ? "Another way on wanted" : "Consent recorded";
    }
}
