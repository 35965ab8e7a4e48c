package org.sharewell.decision;

import java.util.List;
import java.util.Optional;

import org.sharewell.notification.Matter;
import org.sharewell.notification.Notice;
import org.sharewell.notification.Notifications;
import org.sharewell.partnership.Partnership;
import org.sharewell.partnership.Role;
import org.sharewell.register.Entry;
import org.sharewell.register.Register;
import org.springframework.stereotype.Component;

/**
 * Tells the lead information officer that something was sent by a method that is not agreed, and whoever is named as
 * having allowed it that they are, so that nobody's permission is claimed without their knowing (C22, R34).
 */
@Component
class OtherMethod {

    private final SecureWay way;
    private final Partnership partnership;
    private final Register register;
    private final Notifications notifications;

    OtherMethod(SecureWay way, Partnership partnership, Register register, Notifications notifications) {
        this.way = way;
        this.partnership = partnership;
        this.register = register;
        this.notifications = notifications;
    }

    void tell(Answer answer, Asked asked) {
        var decision = answer.last().orElseThrow();
        var sent = decision.sent();
        var allowedBy = Optional.ofNullable(sent.methodAllowedBy()).filter(officer -> sent.delivers());
        allowedBy.ifPresent(officer -> tell(officer, answer, decision));
        if (!sent.reachesAsker() || sent.method() == null || way.agreed(sent.method(), asked)) return;
        register.enter(Entry.of(answer.id(), "answer-request", "Lead information officer told of a method that is not agreed",
                null, partnership.unit(answer.unit()).orElseThrow().id()));
        notifications.tell(new Notice(answer.reference(decision) + " other method", "other-method", answer.id(),
                partnership.people(answer.unit(), Role.LEAD_INFORMATION_OFFICER).stream()
                        .filter(officer -> !allowedBy.equals(Optional.of(officer))).toList(), decision.by())
                .about(Matter.news(answer.unit(), null)));
    }

    private void tell(String officer, Answer answer, Decision decision) {
        register.enter(Entry.of(answer.id(), "answer-request",
                "Permission recorded, and told to whoever is named as giving it", null,
                partnership.unit(answer.unit()).orElseThrow().id()));
        notifications.tell(new Notice(answer.reference(decision) + " method allowed", "method-allowed", answer.id(),
                List.of(officer), decision.by()));
    }
}
