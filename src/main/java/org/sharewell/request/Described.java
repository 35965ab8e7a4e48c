package org.sharewell.request;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.sharewell.consent.Consent;
import org.sharewell.telling.Mark;
import org.sharewell.telling.TellingSaid;

/**
 * What the form "Describe request" sends.
 *
 * @param unit the agency or team in whose name is asked
 * @param children the children of one family; at least one is wanted
 * @param people others concerned
 * @param purpose why it is asked (C62)
 * @param statutoryFunction {@code early-help}, {@code child-in-need}, {@code enquiry}, {@code court-order},
 *     {@code practice-review} or {@code other}
 * @param level level of need, {@code 1} to {@code 4} (C46)
 * @param levelWhy what makes the asker say so (C46); null if nothing was said
 * @param cause reasonable cause: {@code yes}, {@code no} or {@code not-clear} (C50)
 * @param causeFacts the facts behind it, in words
 * @param needed what is needed
 * @param noLess why no less would do (C61, C66, C92)
 * @param agencies the agencies to be asked
 * @param askedWhy why the agencies that were asked in an emergency, said afterwards (C63, R10); null where none was
 * @param onward to whom it will be passed on (C96); null if to nobody
 * @param urgency {@code now}, {@code today} or {@code routine}
 * @param urgencyReason why it is not routine
 * @param consents what the relevant individuals said (C48)
 * @param ground ground for not asking for consent (C56, R2); null if there is none
 * @param groundReason the ground, explained
 * @param tells who may be told what, by whom and from when (R6)
 * @param checked true if it was confirmed that nobody learns from what the agencies are told what they must not (R5)
 * @param harmIfWaits true if a child may come to harm if this waits (R10)
 * @param harmSentence the one sentence that goes with it
 * @param myNumber where the asker can be called at once, in an emergency
 * @param notNeeded true if it is not needed any more, which ends it before anybody is asked
 * @param notNeededWhy why not; null while it is needed
 * @param area where the child lives, as teams of agencies divide it (R12); null if nobody said
 * @param background what lies behind it
 */
record Described(String unit, List<Child> children, List<PersonConcerned> people, String purpose, String statutoryFunction,
                 String level, String levelWhy, String cause, String causeFacts, String needed, String noLess,
                 List<ToAsk> agencies, String askedWhy, String onward, String urgency, String urgencyReason, List<Consent> consents,
                 String ground, String groundReason, @JsonUnwrapped TellingSaid tells, boolean checked, boolean harmIfWaits,
                 String harmSentence, String myNumber, boolean notNeeded, String notNeededWhy, String area,
                 @JsonUnwrapped Background background) {

    /**
     * An agency to be asked.
     *
     * @param unit the agency or team
     * @param why why this one (C63)
     * @param told how much of the concern it is told; the rest is not shown to it (R3)
     */
    record ToAsk(String unit, String why, String told) {

        /** False for a line in which nobody chose or wrote anything: what stood there was only proposed (R16). */
        boolean meant() {
            return unit != null || told != null;
        }
    }

    private static final List<String> WITHOUT_CONSENT = List.of("enquiry", "court-order", "practice-review");

    /**
     * What is not asked, given the other answers, is no answer: it is dropped, wherever it came from. An emergency that
     * was described as one has its four answers; one in which a stop was passed keeps what had been described before.
     */
    Described {
        var inFourAnswers = harmIfWaits && myNumber != null;
        if (inFourAnswers) {
            purpose = statutoryFunction = level = cause = noLess = onward = urgency = null;
            tells = tells.untilCompleted();
            consents = null;
        }
        if (!harmIfWaits) harmSentence = myNumber = null;
        notNeededWhy = notNeeded ? notNeededWhy : null;
        causeFacts = "yes".equals(cause) ? causeFacts : null;
        levelWhy = level == null || "yes".equals(cause) ? null : levelWhy;
        var consentAsked = !inFourAnswers && !"yes".equals(cause)
                && (statutoryFunction == null || !WITHOUT_CONSENT.contains(statutoryFunction));
        consents = consentAsked ? consents : null;
        ground = consentAsked ? ground : null;
        groundReason = ground == null ? null : groundReason;
        urgencyReason = urgency == null || urgency.equals("routine") ? null : urgencyReason;
        children = children == null ? List.of() : List.copyOf(children);
        people = people == null ? List.of() : List.copyOf(people);
        agencies = agencies == null ? List.of() : agencies.stream().filter(ToAsk::meant).toList();
        background = background == null ? Background.NONE : background.serving(statutoryFunction);
        consents = consents == null ? List.of() : List.copyOf(consents);
    }

    /**
     * What was described goes on at once; it keeps the rest of its answers.
     *
     * @param number where the asker can be called at once; null in what was recorded before it was asked
     */
    Described inEmergency(String sentence, String number) {
        var why = number == null ? sentence : sentence + " Call back: " + number;
        return new Described(unit, children, people, purpose, statutoryFunction, level, levelWhy, cause, causeFacts,
                needed, noLess, agencies, askedWhy, onward, "now", why, consents, ground, groundReason, tells, checked,
                true, sentence, myNumber, notNeeded, notNeededWhy, area, background);
    }

    /** Who must not learn what, as the people concerned are described here (R5). */
    List<Mark> marks() {
        return people.stream().filter(person -> !person.mustNotLearn().isEmpty())
                .map(person -> new Mark(person.whoItIs(), person.mustNotLearn())).toList();
    }

    /** The same without marks that are taken off. */
    Described without(List<Mark> takenOff) {
        return new Described(unit, children, people.stream().map(person -> person.without(takenOff)).toList(), purpose,
                statutoryFunction, level, levelWhy, cause, causeFacts, needed, noLess, agencies, askedWhy, onward, urgency,
                urgencyReason, consents, ground, groundReason, tells, checked, harmIfWaits, harmSentence, myNumber,
                notNeeded, notNeededWhy, area, background);
    }

    /** Why it is judged so (C46): the facts behind the cause, or what speaks for the level; null if unsaid. */
    String judgedBecause() {
        return causeFacts == null ? levelWhy : causeFacts;
    }

    Described hearing(List<Consent> heard) {
        return new Described(unit, children, people, purpose, statutoryFunction, level, levelWhy, cause, causeFacts,
                needed, noLess, agencies, askedWhy, onward, urgency, urgencyReason, heard, ground, groundReason, tells,
                checked, harmIfWaits, harmSentence, myNumber, notNeeded, notNeededWhy, area, background);
    }

    /** With what was known before about these children (R17). */
    Described takingOver(List<Child> known, List<PersonConcerned> concerned, List<Consent> said, String family) {
        return new Described(unit, known, concerned, purpose, statutoryFunction, level, levelWhy, cause, causeFacts,
                needed, noLess, agencies, askedWhy, onward, urgency, urgencyReason, said, ground, groundReason, tells,
                checked, harmIfWaits, harmSentence, myNumber, notNeeded, notNeededWhy, area, background.saying(family));
    }

    Described asking(List<ToAsk> whom) {
        return new Described(unit, children, people, purpose, statutoryFunction, level, levelWhy, cause, causeFacts,
                needed, noLess, whom, askedWhy, onward, urgency, urgencyReason, consents, ground, groundReason, tells,
                checked, harmIfWaits, harmSentence, myNumber, notNeeded, notNeededWhy, area, background);
    }

    /** Reasonable cause counts with its facts in words, and not without them (R1, C50). */
    String causeWithFacts() {
        return "yes".equals(cause) && causeFacts == null ? "not-clear" : cause;
    }
}
