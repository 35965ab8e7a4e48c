package org.sharewell.decision;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.sharewell.advice.Advice;
import org.sharewell.advice.Advisers;
import org.sharewell.advice.Conversation;
import org.sharewell.advice.SeekAdvice;
import org.sharewell.advice.Sought;
import org.sharewell.calendar.Urgency;
import org.sharewell.partnership.Agency;
import org.sharewell.partnership.Partnership;
import org.sharewell.process.Fields;
import org.sharewell.process.OpenWork;
import org.springframework.stereotype.Component;

/**
 * Deciding together with somebody of one's own agency (C24, C70, C88). Whoever asks keeps the decision: they can decide
 * at any time without an answer, because no question delays protecting a child (R10).
 */
@Component
class Together {

    /** What the form sends when a decision is passed; whatever else was typed so far is kept for when it comes back. */
    static final List<String> SENT = List.of("answer", "adviser", "adviceQuestion", "adviceDraft");

    private final SeekAdvice seekAdvice;
    private final Advisers advisers;
    private final Conversation conversation;
    private final Partnership partnership;
    private final OpenWork openWork;

    Together(SeekAdvice seekAdvice, Advisers advisers, Conversation conversation, Partnership partnership,
             OpenWork openWork) {
        this.seekAdvice = seekAdvice;
        this.advisers = advisers;
        this.conversation = conversation;
        this.partnership = partnership;
        this.openWork = openWork;
    }

    /** Whom this person can ask. */
    Fields choices(Asked asked, String person) {
        return Fields.none().options("advisers", advisers.of(asked.unit(), person));
    }

    /** What was asked and said so far. */
    Fields shown(String reference) {
        var all = seekAdvice.about(reference);
        return Fields.none().with("conversation", conversation.inLines(all)).with("advised", !all.isEmpty());
    }

    /** Asks whoever the form names. */
    void pass(Sent sent, Asked asked, String person, String agency) {
        var passing = sent.passing();
        seekAdvice.begin(new Sought(asked.reference(), "answer-request", asked.unit(), asked.urgency(), person,
                passing.adviser(), passing.adviceQuestion(), passing.adviceDraft(),
                Map.of("agency", partnership.unit(asked.askingUnit()).map(Agency::name).orElseThrow(),
                        "urgency", Urgency.inWords(asked.urgency()))), agency);
    }

    /** Nobody is asked any more once nothing is left to decide. */
    void follow(Answer answer) {
        if (!answer.state().equals("open")) seekAdvice.end(answer.id());
    }

    /** All advice about an answer, oldest first. */
    List<Advice> about(String reference) {
        return seekAdvice.about(reference);
    }

    /**
     * Who has the decision when its task comes back: whoever passed it, or the adviser who took it over until nothing is
     * left to decide. Empty where it is anybody's of the team.
     */
    Optional<String> holder(Answer answer) {
        return newest(List.of(answer)).filter(advice -> answer.state().equals("open"))
                .map(advice -> advice.takenOver() ? advice.givenBy() : advice.asker()).findFirst();
    }

    /**
     * Whose turn these answers are inside their agencies, by reference; without those that are simply the team's, as one
     * is again that an adviser took over and gave back.
     */
    Map<String, Turn> turns(List<Answer> answers) {
        return newest(answers.stream().filter(answer -> answer.state().equals("open")).toList())
                .filter(advice -> !advice.takenOver() || openWork.heldBy(advice.record()).contains(advice.givenBy()))
                .flatMap(advice -> Turn.of(advice).map(turn -> Map.entry(advice.record(), turn)).stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** User ids of the people who are asked for advice now; empty where nobody is. */
    List<String> asked(Answer answer) {
        return newest(List.of(answer)).filter(Advice::wanted).map(advisers::asked).findFirst().orElse(List.of());
    }

    /** True while advice is wanted that nobody has claimed. */
    boolean unclaimed(Answer answer) {
        return newest(List.of(answer)).anyMatch(advisers::isUnclaimed);
    }

    /**
     * The newest advice about each of these answers, unless it is over by what was decided since, or the answer is wanted
     * again: whoever took it over before need not decide it now.
     */
    private Stream<Advice> newest(List<Answer> answers) {
        var all = seekAdvice.about(answers.stream().map(Answer::id).toList());
        return answers.stream().flatMap(answer -> all.stream().filter(advice -> advice.record().equals(answer.id()))
                .reduce((earlier, later) -> later).filter(advice -> !decidedSince(answer, advice)).stream());
    }

    /** Given advice ends with any decision; a decision taken over is the adviser's until somebody else decides. */
    private static boolean decidedSince(Answer answer, Advice advice) {
        if (advice.wanted()) return false;
        var anew = answer.facts().wanted().stream().anyMatch(again -> again.at().isAfter(advice.askedAt()));
        var since = advice.takenOver() ? advice.givenAt() : advice.askedAt();
        return anew || answer.last().filter(decision -> decision.at().isAfter(since))
                .filter(decision -> !advice.takenOver() || !decision.by().equals(advice.givenBy())).isPresent();
    }
}
