package org.sharewell.request;

import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.sharewell.consent.ConsiderConsent;
import org.sharewell.consent.Considered;
import org.sharewell.decision.AnswerSeen;
import org.sharewell.partnership.Partnership;
import org.sharewell.process.Fields;
import org.sharewell.process.FormTask;
import org.sharewell.process.Option;
import org.sharewell.process.TaskForm;
import org.sharewell.telling.WhoMayLearn;
import org.springframework.stereotype.Component;

/** Where each agency stands, and what the asker can do about it. */
@Component
class FollowRequestForm implements TaskForm<NextStep> {

    private final SharingRequests requests;
    private final AskedAgencies agencies;
    private final RequestToShare requestToShare;
    private final NextSteps nextSteps;
    private final ConsiderConsent considerConsent;
    private final Partnership partnership;
    private final WhomToAsk whomToAsk;
    private final PassedOn passedOn;
    private final StandingInWords standing;
    private final ChaseAgain chaseAgain;
    private final WhoMayLearn whoMayLearn;
    private final Clock clock;

    FollowRequestForm(SharingRequests requests, AskedAgencies agencies, RequestToShare requestToShare,
                      NextSteps nextSteps, ConsiderConsent considerConsent, Partnership partnership,
                      WhomToAsk whomToAsk, PassedOn passedOn, StandingInWords standing, ChaseAgain chaseAgain,
                      WhoMayLearn whoMayLearn, Clock clock) {
        this.requests = requests;
        this.agencies = agencies;
        this.requestToShare = requestToShare;
        this.nextSteps = nextSteps;
        this.considerConsent = considerConsent;
        this.partnership = partnership;
        this.whomToAsk = whomToAsk;
        this.passedOn = passedOn;
        this.standing = standing;
        this.chaseAgain = chaseAgain;
        this.whoMayLearn = whoMayLearn;
        this.clock = clock;
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
        return offered(task).and(whoMayLearn.atTop(task.record())).with("about", request.facts().about())
                .with("explanation", gate.orElse(null)).with("explained", gate.isPresent())
                .rows("answers", standing.rows(answers))
                .with("recordIncomplete", request.facts().described().harmIfWaits())
                .with("somebodyAsks", !asking(answers).isEmpty())
                .with("somethingWithheld", answers.stream().anyMatch(FollowUpPolicy::leavesSomethingOut))
                .with("agency", answers.size() == 1 ? answers.get(0).reference() : null)
                .and(passedOn.shown(task.record(), answers)).and(choices(answers, request));
    }

    @Override
    public Fields choices(FormTask task) {
        return choices(requestToShare.answers(task.record()), requests.of(task.record()));
    }

    private Fields choices(List<AnswerSeen> answers, SharingRequest request) {
        var asked = answers.stream().map(AnswerSeen::unit).toList();
        return Fields.none().options("questions", options(asking(answers)))
                .options("asked", answers.stream().map(this::choice).toList())
                .options("askable", whomToAsk.options(
                        unit -> !asked.contains(unit.unit()) && !unit.unit().equals(request.unit())));
    }

    private static List<AnswerSeen> asking(List<AnswerSeen> answers) {
        return answers.stream().filter(answer -> answer.question() != null).toList();
    }

    private String name(AnswerSeen answer) {
        return partnership.unit(answer.unit()).orElseThrow().name();
    }

    private Option choice(AnswerSeen answer) {
        return new Option(answer.open() ? name(answer)
                : name(answer) + (answer.state().equals("withdrawn") ? " (not asked any more)" : " (has answered)"),
                answer.reference());
    }

    private List<Option> options(List<AnswerSeen> answers) {
        return answers.stream().map(answer -> new Option(name(answer), answer.reference())).toList();
    }

    @Override
    public List<String> problems(NextStep step, FormTask task) {
        var request = requests.of(task.record());
        var emergency = request.facts().described().harmIfWaits();
        var owing = NextStepPolicy.owing(step, emergency);
        if (!owing.isEmpty()) return owing;
        return Stream.concat((step.ofOneAgency() ? ofOneAgency(step, request) : ofAll(step, request)).stream(),
                MarkPolicy.problems(step, whoMayLearn.marks(task.record()), emergency).stream()).toList();
    }

    private List<String> ofAll(NextStep step, SharingRequest request) {
        return NextStepPolicy.problems(whomToAsk.routed(step, request.facts().described()),
                agencies.ofRequest(request.id()).stream().map(AskedAgency::unit).collect(Collectors.toSet()),
                request.unit(), nextSteps.open(request.id()).stream().anyMatch(answer -> answer.again() == null),
                considerConsent.about(request.id()).map(Considered::settled).orElse(true));
    }

    private List<String> ofOneAgency(NextStep step, SharingRequest request) {
        var answer = requestToShare.answers(request.id()).stream()
                .filter(one -> one.reference().equals(step.agency())).findFirst();
        return AgencyStepPolicy.problems(step, answer.orElse(null), answer.flatMap(one -> agencies.findById(one.reference()))
                .map(agency -> chaseAgain.of(agency, RequestToShare.urgency(request))).orElse(null), clock.instant());
    }

    @Override
    public String version(FormTask task) {
        return requestToShare.answers(task.record()).stream()
                .map(answer -> answer.reference() + answer.decidedAt()).collect(Collectors.joining());
    }
}
