package org.sharewell.request;

import java.util.List;
import java.util.stream.Stream;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sharewell.notification.Matter;
import org.sharewell.notification.Notice;
import org.sharewell.notification.Notifications;
import org.sharewell.partnership.Partnership;
import org.sharewell.partnership.Role;
import org.sharewell.register.Entry;
import org.sharewell.register.Register;
import org.springframework.stereotype.Component;

@Component
class RemindAsker implements JavaDelegate {

    private final SharingRequests requests;
    private final NextSteps nextSteps;
    private final RequestToShare requestToShare;
    private final Partnership partnership;
    private final Register register;
    private final Notifications notifications;

    RemindAsker(SharingRequests requests, NextSteps nextSteps, RequestToShare requestToShare, Partnership partnership,
                Register register, Notifications notifications) {
        this.requests = requests;
        this.nextSteps = nextSteps;
        this.requestToShare = requestToShare;
        this.partnership = partnership;
        this.register = register;
        this.notifications = notifications;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var request = requests.of(execution.getProcessBusinessKey());
        var due = requestToShare.followBy(request.id()).toInstant();
        FollowUpPolicy.timeIsUp(request, nextSteps.silent(request.id())).ifPresent(reminder -> {
            register.enter(Entry.of(request.id(), "request-to-share", reminder.event(), null, request.agency())
                    .counting(RequestCounted.reminded(request)));
            notifications.tell(new Notice(request.id() + " " + reminder.letter() + " " + due, reminder.letter(),
                    request.id(), Stream.concat(Stream.of(request.asker()), reminder.also().stream()
                            .flatMap(role -> partnership.people(request.unit(), role).stream())).toList(), null)
                    .about(Matter.work(request.unit(), RequestToShare.urgency(request), due, request.id())));
        });
    }
}
