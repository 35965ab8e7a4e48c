package org.sharewell.request;

import java.util.List;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sharewell.notification.Matter;
import org.sharewell.notification.Notice;
import org.sharewell.notification.Notifications;
import org.springframework.stereotype.Component;

@Component
class NoteAnswer implements JavaDelegate {

    private final SharingRequests requests;
    private final RequestToShare requestToShare;
    private final Notifications notifications;

    NoteAnswer(SharingRequests requests, RequestToShare requestToShare, Notifications notifications) {
        this.requests = requests;
        this.requestToShare = requestToShare;
        this.notifications = notifications;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var request = requests.of(execution.getProcessBusinessKey());
        // An answer is told once: its event carries the moment of the decision, and a second telling is the same event.
        requestToShare.answers(request.id()).forEach(answer -> FollowUpPolicy.letter(answer)
                .ifPresent(letter -> notifications.tell(new Notice(answer.answered(), letter, request.id(),
                        List.of(request.asker()), null)
                        .about(Matter.work(request.unit(), RequestToShare.urgency(request), null, request.id())))));
    }
}
