package org.sharewell.decision;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;

import org.sharewell.calendar.StaffTime;
import org.sharewell.calendar.Urgency;
import org.sharewell.partnership.Partnership;
import org.sharewell.process.Fields;
import org.sharewell.process.FormTask;
import org.sharewell.process.TaskForm;
import org.sharewell.telling.WhoMayLearn;
import org.springframework.stereotype.Component;

/** What is asked, and the seven questions, unfolding as they are answered. */
@Component
class DecideRequestForm implements TaskForm<Sent> {

    private final Answers answers;
    private final AskedOf askedOf;
    private final AnswerPolicy policy;
    private final OfferedAnswers offeredAnswers;
    private final Together together;
    private final WhoMayLearn whoMayLearn;
    private final Partnership partnership;
    private final OfferedDocuments offeredDocuments;
    private final AgainInWords againInWords;
    private final Clock clock;

    DecideRequestForm(Answers answers, AskedOf askedOf, AnswerPolicy policy, OfferedAnswers offeredAnswers,
                      Together together, WhoMayLearn whoMayLearn, Partnership partnership,
                      OfferedDocuments offeredDocuments, AgainInWords againInWords, Clock clock) {
        this.answers = answers;
        this.askedOf = askedOf;
        this.policy = policy;
        this.offeredAnswers = offeredAnswers;
        this.together = together;
        this.whoMayLearn = whoMayLearn;
        this.partnership = partnership;
        this.offeredDocuments = offeredDocuments;
        this.againInWords = againInWords;
        this.clock = clock;
    }

    @Override
    public String id() {
        return "decide-request";
    }

    @Override
    public Class<Sent> submission() {
        return Sent.class;
    }

    @Override
    public Fields offered(FormTask task) {
        var answer = answers.of(task.record());
        var asked = askedOf.of(task.record());
        return Fields.none().with("reference", answer.id())
                .with("askedBy", partnership.unit(asked.askingUnit()).orElseThrow().name())
                .with("howSoon", Urgency.inWords(Again.urgency(answer, asked))).with("due", StaffTime.inFull(answer.dueAt()))
                .with("function", asked.function());
    }

    @Override
    public Fields opened(FormTask task) {
        var answer = answers.of(task.record());
        var asked = askedOf.of(task.record());
        var fields = offered(task).with("askedByPerson", partnership.nameOf(asked.asker()));
        asked(fields, asked);
        fields.and(whoMayLearn.shown(asked.side())).and(whoMayLearn.defaults(asked.side()))
                .and(offeredAnswers.defaults(asked, answer)).and(choices(task)).and(together.shown(task.record()))
                .and(offeredDocuments.shown(answer.id())).and(againInWords.shown(answer, asked, task.person()));
        answer.last().ifPresent(last -> earlier(fields, last));
        return fields;
    }

    @Override
    public Fields choices(FormTask task) {
        var asked = askedOf.of(task.record());
        return offeredAnswers.choices(asked, answers.of(task.record()), task.person())
                .and(together.choices(asked, task.person())).and(whoMayLearn.choices(asked.side()))
                .and(offeredDocuments.choices(task.record()));
    }

    private static void asked(Fields fields, Asked asked) {
        fields.with("whom", lines(asked.children().stream().map(child -> child.name() + ", " + child.known()).toList()))
                .with("people", lines(asked.people())).with("hasPeople", !asked.people().isEmpty())
                .with("purpose", asked.purpose())
                .with("needed", asked.needed()).with("why", asked.why()).with("told", asked.told())
                .with("urgencyReason", asked.urgencyReason()).with("hasUrgencyReason", asked.urgencyReason() != null)
                .with("risk", asked.risk()).with("hasRisk", asked.risk() != null).with("harmLikely", asked.harmLikely())
                .with("onwardIntent", asked.onward()).with("passedOn", asked.onward() != null)
                .with("consents", lines(asked.consents())).with("hasConsents", !asked.consents().isEmpty())
                .with("concernFrom", asked.origin().concern()).with("concernSaid", asked.origin().concern() != null)
                .with("replies", lines(said(asked))).with("replied", !said(asked).isEmpty());
    }

    /** What the asker replied, and at last why nobody waits any more, for whoever still owes a record or more. */
    private static List<String> said(Asked asked) {
        return asked.ended() == null ? asked.replies()
                : Stream.concat(asked.replies().stream(), Stream.of(asked.ended().inWords())).toList();
    }

    /** After a question back, an emergency or a first part: what was answered stands there to go on from. */
    private static void earlier(Fields fields, Decision last) {
        fields.with("answeredBefore", true).with("ownReference", last.sent().ownReference())
                .with("lastQuestion", last.sent().question())
                .with("lookAgain", last.lookAgainOn().map(StaffTime::day).orElse(null))
                .with("lastEmergency", last.sent().harmSentence())
                .with("wasEmergency", last.sent().harmIfWaits()).with("askedBack", last.sent().question() != null)
                .with("alreadyShared", lines(last.sent().items().stream()
                        .map(item -> item.topic() + ": " + item.content()).toList()))
                .with("sharedBefore", !last.sent().items().isEmpty());
    }

    private static String lines(List<String> texts) {
        return String.join("\n", texts);
    }

    @Override
    public List<String> problems(Sent sent, FormTask task) {
        var asked = askedOf.of(task.record());
        var answer = answers.of(task.record());
        return Stream.of(AgainPolicy.problems(sent, answer, asked, task.person()),
                        policy.problems(sent, asked, answer, StaffTime.localDay(clock.instant())),
                        whoMayLearn.problems(asked.side(), sent.tells(), sent.marks()),
                        DocumentsAlong.problems(sent, offeredDocuments.added(task.record())))
                .flatMap(List::stream).toList();
    }

    @Override
    public String version(FormTask task) {
        return String.valueOf(answers.of(task.record()).facts().decisions().size());
    }
}
