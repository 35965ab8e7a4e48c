package org.sharewell.notification;

import java.util.List;
import java.util.Optional;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.sharewell.partnership.DutyMailboxes;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/** Where mail is read: by a person at what Camunda Admin shows as their address, by whoever is on duty at theirs. */
@Component
class Addresses {

    /** No user id has a colon. */
    private static final String MAILBOX = "mailbox:";

    private final IdentityService identities;
    private final DutyMailboxes mailboxes;

    Addresses(IdentityService identities, DutyMailboxes mailboxes) {
        this.identities = identities;
        this.mailboxes = mailboxes;
    }

    /** The duty mailbox of an agency or team, as a recipient. */
    static String mailbox(String unit) {
        return MAILBOX + unit;
    }

    /** Empty if the person has no address or is not known. A mailbox that is no more has its people's addresses. */
    List<String> of(String recipient) {
        return recipient.startsWith(MAILBOX) ? mailboxes.addresses(recipient.substring(MAILBOX.length()))
                : Optional.ofNullable(identities.createUserQuery().userId(recipient).singleResult())
                        .map(User::getEmail).filter(StringUtils::hasText).stream().toList();
    }
}
