package org.sharewell.receipt;

import java.time.Clock;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sharewell.process.Submissions;
import org.sharewell.register.Entry;
import org.sharewell.register.FactsJson;
import org.sharewell.register.Register;
import org.springframework.stereotype.Component;

@Component
class RecordReceipt implements JavaDelegate {

    static final String PUT_AWAY = "Information read and put away";
    static final String SENT_BACK = "Sent back: it was not for us";

    private final Receipts receipts;
    private final Submissions submissions;
    private final Register register;
    private final FactsJson json;
    private final Clock clock;

    RecordReceipt(Receipts receipts, Submissions submissions, Register register, FactsJson json, Clock clock) {
        this.receipts = receipts;
        this.submissions = submissions;
        this.register = register;
        this.json = json;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var said = submissions.of(execution, Receipt.Said.class);
        var receipt = receipts.save(
                receipts.of(execution.getProcessBusinessKey()).finished(submissions.sender(), clock.instant(), said));
        register.enter(Entry.of(receipt.id(), "receive-information", receipt.sentBack() ? SENT_BACK : PUT_AWAY,
                submissions.sender(), execution.getTenantId()).with(json.write(said)));
    }
}
