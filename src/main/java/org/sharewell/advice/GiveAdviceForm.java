package org.sharewell.advice;

import java.util.List;

import org.sharewell.calendar.StaffTime;
import org.sharewell.partnership.Partnership;
import org.sharewell.process.Fields;
import org.sharewell.process.FormTask;
import org.sharewell.process.TaskForm;
import org.sharewell.web.RecordAsText;
import org.springframework.stereotype.Component;

/** What is asked of an adviser: all that whoever decides saw, the question, and their draft as far as they show it. */
@Component
class GiveAdviceForm implements TaskForm<GiveAdviceForm.Given> {

    /**
     * What the form sends.
     *
     * @param way {@code view}, or {@code decide} to take the decision over
     * @param view what the adviser thinks; need not be said by who decides
     */
    record Given(String way, String view) {

        boolean decides() {
            return "decide".equals(way);
        }
    }

    private final Advices advices;
    private final AdvisedRecord advisedRecord;
    private final Partnership partnership;

    GiveAdviceForm(Advices advices, AdvisedRecord advisedRecord, Partnership partnership) {
        this.advices = advices;
        this.advisedRecord = advisedRecord;
        this.partnership = partnership;
    }

    @Override
    public String id() {
        return "give-advice";
    }

    @Override
    public Class<Given> submission() {
        return Given.class;
    }

    @Override
    public Fields offered(FormTask task) {
        var advice = advices.of(task.record());
        return Fields.none().with("reference", advice.record()).with("askedBy", partnership.nameOf(advice.asker()))
                .with("wantedBy", StaffTime.inFull(advice.dueAt()));
    }

    @Override
    public Fields opened(FormTask task) {
        var advice = advices.of(task.record());
        var told = advisedRecord.told(advice, task.person());
        return offered(task).with("marks", String.join("\n", told.marks())).with("marked", !told.marks().isEmpty())
                .with("question", advice.facts().question())
                .with("draft", advice.facts().draft()).with("drafted", advice.facts().draft() != null)
                .with("record", RecordAsText.of(told.sections()).strip());
    }

    @Override
    public Fields choices(FormTask task) {
        return Fields.none();
    }

    @Override
    public List<String> problems(Given given, FormTask task) {
        return AdvicePolicy.problems(given, task.person(), advices.of(task.record()));
    }

    @Override
    public String version(FormTask task) {
        return String.valueOf(advices.of(task.record()).version());
    }
}
