package org.sharewell.request;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.sharewell.consent.ConsiderConsent;
import org.sharewell.consent.Considered;
import org.sharewell.decision.AnswerSeen;
import org.sharewell.partnership.Partnership;
import org.sharewell.process.Fields;
import org.sharewell.process.FormTask;
import org.sharewell.process.Option;
import org.sharewell.process.TaskForm;
import org.sharewell.receipt.ReceiveInformation;
import org.springframework.stereotype.Component;

/** Where each agency stands, and what the asker can do about it. */
@Component
class FollowRequestForm implements TaskForm<NextStep> {

    private final SharingRequests requests;
    private final AskedAgencies agencies;
    private final RequestToShare requestToShare;
    private final NextSteps nextSteps;
    private final ReceiveInformation receipts;
    private final ConsiderConsent considerConsent;
    private final Partnership partnership;
    private final WhenSeen whenSeen;
    private final WhomToAsk whomToAsk;
    private final PassedOn passedOn;

    FollowRequestForm(SharingRequests requests, AskedAgencies agencies, RequestToShare requestToShare,
                      NextSteps nextSteps, ReceiveInformation receipts, ConsiderConsent considerConsent,
                      Partnership partnership, WhenSeen whenSeen, WhomToAsk whomToAsk, PassedOn passedOn) {
        this.requests = requests;
        this.agencies = agencies;
        this.requestToShare = requestToShare;
        this.nextSteps = nextSteps;
        this.receipts = receipts;
        this.considerConsent = considerConsent;
        this.partnership = partnership;
        this.whenSeen = whenSeen;
        this.whomToAsk = whomToAsk;
        this.passedOn = passedOn;
    }

    @Override
    public String id() {
        return "follow-request";
    }

    @Override
    public Class<NextStep> submission() {
        return NextStep.class;
    }

    @Override
    public Fields offered(FormTask task) {
        return Fields.none().with("reference", task.record());
    }

    @Override
    public Fields opened(FormTask task) {
        var request = requests.of(task.record());
        var answers = requestToShare.answers(task.record());
        var gate = considerConsent.explanation(task.record());
        return offered(task).with("about", request.facts().about())
                .with("explanation", gate.orElse(null)).with("explained", gate.isPresent())
                .rows("answers", answers.stream().map(answer -> row(answer, RequestToShare.urgency(request))).toList())
                .with("recordIncomplete", request.facts().described().harmIfWaits())
                .with("somebodyAsks", !asking(answers).isEmpty())
                .with("somethingWithheld", answers.stream().anyMatch(FollowUpPolicy::leavesSomethingOut))
                .with("somebodySilent", !NextSteps.silentAmong(answers).isEmpty())
                .and(passedOn.shown(task.record(), answers)).and(choices(answers, request));
    }

    @Override
    public Fields choices(FormTask task) {
        return choices(requestToShare.answers(task.record()), requests.of(task.record()));
    }

    private Fields choices(List<AnswerSeen> answers, SharingRequest request) {
        var asked = answers.stream().map(AnswerSeen::unit).toList();
        return Fields.none().options("questions", options(asking(answers)))
                .options("silent", options(NextSteps.silentAmong(answers)))
                .options("askable", whomToAsk.options(
                        unit -> !asked.contains(unit.unit()) && !unit.unit().equals(request.unit())));
    }

    private static List<AnswerSeen> asking(List<AnswerSeen> answers) {
        return answers.stream().filter(answer -> answer.question() != null).toList();
    }

    private Map<String, Object> row(AnswerSeen answer, String urgency) {
        return Map.of("agency", name(answer), "state", state(answer, urgency), "words", AnswerInWords.words(answer));
    }

    private String state(AnswerSeen answer, String urgency) {
        var state = AnswerInWords.state(answer);
        if (AnswerInWords.decided(answer)) return (state + " " + opened(answer)).strip();
        return FollowUpPolicy.wantsCall(answer, urgency)
                ? state + " " + whenSeen.opened(answer.reference(), partnership.unit(answer.unit()).orElseThrow()) : state;
    }

    /** A delivered message is not a read one, and the screen says so. */
    private String opened(AnswerSeen answer) {
        if (answer.shares().isEmpty()) return "";
        return answer.shares().stream().allMatch(share -> receipts.openedAt(share).isPresent())
                ? "You have opened it." : "Open it from your task list.";
    }

    private String name(AnswerSeen answer) {
        return partnership.unit(answer.unit()).orElseThrow().name();
    }

    private List<Option> options(List<AnswerSeen> answers) {
        return answers.stream().map(answer -> new Option(name(answer), answer.reference())).toList();
    }

    @Override
    public List<String> problems(NextStep step, FormTask task) {
        var request = requests.of(task.record());
        var owing = NextStepPolicy.owing(step, request.facts().described().harmIfWaits());
        return !owing.isEmpty() ? owing : NextStepPolicy.problems(whomToAsk.routed(step, request.facts().described()),
                agencies.findByRequestOrderById(task.record()).stream().map(AskedAgency::unit).collect(Collectors.toSet()),
                request.unit(), !nextSteps.silent(task.record()).isEmpty(),
                considerConsent.about(task.record()).map(Considered::settled).orElse(true));
    }

    @Override
    public String version(FormTask task) {
        return requestToShare.answers(task.record()).stream()
                .map(answer -> answer.reference() + answer.decidedAt()).collect(Collectors.joining());
    }
}
