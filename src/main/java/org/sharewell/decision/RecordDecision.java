package org.sharewell.decision;

import java.time.Clock;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sharewell.document.Documents;
import org.sharewell.process.Submissions;
import org.sharewell.register.Register;
import org.sharewell.telling.TellPeople;
import org.springframework.stereotype.Component;

@Component
class RecordDecision implements JavaDelegate {

    private final Answers answers;
    private final AskedOf askedOf;
    private final Submissions submissions;
    private final DueMoments dueMoments;
    private final Together together;
    private final DecisionEntries entries;
    private final TellPeople tellPeople;
    private final NotYet notYet;
    private final OtherMethod otherMethod;
    private final Register register;
    private final Documents documents;
    private final Clock clock;

    RecordDecision(Answers answers, AskedOf askedOf, Submissions submissions, DueMoments dueMoments, Together together,
                   DecisionEntries entries, TellPeople tellPeople, NotYet notYet, OtherMethod otherMethod,
                   Register register, Documents documents, Clock clock) {
        this.answers = answers;
        this.askedOf = askedOf;
        this.submissions = submissions;
        this.dueMoments = dueMoments;
        this.together = together;
        this.entries = entries;
        this.tellPeople = tellPeople;
        this.notYet = notYet;
        this.otherMethod = otherMethod;
        this.register = register;
        this.documents = documents;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var sent = submissions.of(execution, Sent.class);
        var asked = askedOf.of(execution.getProcessBusinessKey());
        var before = answers.of(asked.reference());
        var answer = answers.save(dueMoments.after(before.deciding(sent, submissions.sender(), clock.instant()), asked));
        var decision = answer.last().orElseThrow();
        notYet.tell(answer, asked,
                tellPeople.keep(asked.side(), decision.by(), decision.sent().tells(), decision.sent().marks()));
        entries.of(before, answer, decision, asked, execution.getTenantId()).forEach(register::enter);
        documents.send(sent.documentsThatGo(), answer.id(), answer.reference(decision));
        otherMethod.tell(answer, asked);
        together.follow(answer);
        execution.setVariable("decision", answer.reference(decision));
        execution.setVariable("answer", AnswerKind.of(answer));
    }
}
