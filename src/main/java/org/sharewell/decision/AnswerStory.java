package org.sharewell.decision;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.sharewell.advice.AdviceInWords;
import org.sharewell.calendar.StaffTime;
import org.sharewell.partnership.Partnership;
import org.sharewell.process.Unsent;
import org.sharewell.register.Register;
import org.sharewell.telling.WhoMayLearn;
import org.sharewell.web.Sought;
import org.sharewell.web.Story;
import org.sharewell.web.Told;
import org.springframework.stereotype.Component;

/** An answer read again inside the agency that gave it: what it was asked, and each of its decisions (C91, C99). */
@Component
class AnswerStory implements Story {

    private static final String PROCEDURE = "answer-request";

    private final Answers answers;
    private final AskedOf askedOf;
    private final AskedInWords askedInWords;
    private final DecisionInWords decisionInWords;
    private final UnsentInWords unsentInWords;
    private final Together together;
    private final AdviceInWords adviceInWords;
    private final WhoMayLearn whoMayLearn;
    private final AgainInWords againInWords;
    private final Partnership partnership;
    private final Register register;

    AnswerStory(Answers answers, AskedOf askedOf, AskedInWords askedInWords, DecisionInWords decisionInWords,
                UnsentInWords unsentInWords, Together together, AdviceInWords adviceInWords, WhoMayLearn whoMayLearn,
                AgainInWords againInWords, Partnership partnership, Register register) {
        this.answers = answers;
        this.askedOf = askedOf;
        this.askedInWords = askedInWords;
        this.decisionInWords = decisionInWords;
        this.unsentInWords = unsentInWords;
        this.together = together;
        this.adviceInWords = adviceInWords;
        this.whoMayLearn = whoMayLearn;
        this.againInWords = againInWords;
        this.partnership = partnership;
        this.register = register;
    }

    @Override
    public String procedure() {
        return PROCEDURE;
    }

    @Override
    public List<Side> sides(String reference) {
        return answers.findById(reference).map(answer -> new Side(answer.unit(), people(answer))).stream().toList();
    }

    /** Whoever decided, or had begun to, and whoever was asked before it was (C24, R9). */
    private Set<String> people(Answer answer) {
        var decided = Stream.concat(answer.deciders().stream(), answer.facts().unsent().stream().map(Unsent::by));
        return Stream.concat(decided, together.about(answer.id()).stream()
                .flatMap(advice -> Stream.of(advice.asker(), advice.givenBy())).filter(Objects::nonNull))
                .collect(Collectors.toSet());
    }

    @Override
    public Told told(String reference, String person) {
        var answer = answers.of(reference);
        var asked = askedOf.of(reference);
        var decisions = new ArrayList<>(answer.facts().decisions());
        Collections.reverse(decisions);

        var sections = new ArrayList<Told.Section>();
        sections.add(standing(answer, asked));
        sections.add(askedInWords.section(asked));
        sections.add(adviceInWords.section(together.about(reference)));
        sections.add(whoMayLearn.section(asked.side()));
        sections.add(againInWords.section(answer));
        sections.add(unsentInWords.section(answer.facts().unsent()));
        decisions.forEach(decision -> sections.add(decisionInWords.section(answer, decision, asked)));
        return new Told("Answer of " + partnership.unit(answer.unit()).orElseThrow().name(),
                asked.marks(), sections);
    }

    private static Told.Section standing(Answer answer, Asked asked) {
        return new Told.Section("Where it stands", Told.Lines.none().with("State", state(answer))
                .with(due(answer), StaffTime.inFull(answer.dueAt()))
                .with("Why nobody waits for it", asked.ended() == null ? null : asked.ended().inWords()).all(), List.of());
    }

    private static String due(Answer answer) {
        if (answer.last().flatMap(Decision::lookAgainOn).isEmpty()) return "Answer due";
        return answer.state().equals("open") ? "The rest is due" : "To be looked at again by";
    }

    @Override
    public List<Listed> of(String person, int most) {
        return answers.findAllById(register.decidedBy(person, PROCEDURE, most)).stream()
                .map(answer -> listed(answer, person)).sorted(Comparator.comparing(Listed::at).reversed()).toList();
    }

    @Override
    public List<Listed> of(Sought sought) {
        return answers.kept(sought).stream().map(answer -> new Listed(answer.id(), answer.unit(), decidedBy(answer),
                state(answer), answer.askedAt())).toList();
    }

    private String decidedBy(Answer answer) {
        return answer.last().map(decision -> "Answered by " + partnership.nameOf(decision.by()))
                .orElse("Asked of " + partnership.unit(answer.unit()).orElseThrow().name());
    }

    private static Listed listed(Answer answer, String person) {
        var latest = answer.facts().decisions().stream().filter(decision -> decision.by().equals(person))
                .reduce((earlier, later) -> later).orElseThrow();
        return new Listed(answer.id(), answer.unit(), "A request that you decided", state(answer), latest.at());
    }

    private static String state(Answer answer) {
        if (answer.state().equals("withdrawn")) return "Not needed any more";
        if (Again.of(answer).isPresent()) return "To be decided again after an escalation";
        return answer.last().map(Decision::outcome).map(DecisionEntries::event).orElse("No answer yet");
    }
}
