package org.sharewell.notification;

import java.util.Optional;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/** Where a person reads mail: what Camunda Admin shows as their address. */
@Component
class Addresses {

    private final IdentityService identities;

    Addresses(IdentityService identities) {
        this.identities = identities;
    }

    /** Empty if the person has no address or is not known. */
    Optional<String> of(String person) {
        return Optional.ofNullable(identities.createUserQuery().userId(person).singleResult())
                .map(User::getEmail).filter(StringUtils::hasText);
    }
}
