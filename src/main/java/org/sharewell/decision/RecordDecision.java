package org.sharewell.decision;

import java.time.Clock;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sharewell.process.Submissions;
import org.sharewell.register.Register;
import org.springframework.stereotype.Component;

@Component
class RecordDecision implements JavaDelegate {

    private final Answers answers;
    private final AskedOf askedOf;
    private final Submissions submissions;
    private final DecisionEntries entries;
    private final Register register;
    private final Clock clock;

    RecordDecision(Answers answers, AskedOf askedOf, Submissions submissions, DecisionEntries entries, Register register,
                   Clock clock) {
        this.answers = answers;
        this.askedOf = askedOf;
        this.submissions = submissions;
        this.entries = entries;
        this.register = register;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var sent = submissions.of(execution, Sent.class);
        var answer = answers.save(answers.of(execution.getProcessBusinessKey())
                .deciding(sent, submissions.sender(), clock.instant()));
        var decision = answer.last().orElseThrow();
        entries.of(answer, decision, askedOf.of(answer.id()), execution.getTenantId()).forEach(register::enter);
        execution.setVariable("answer", AnswerKind.of(answer));
    }
}
