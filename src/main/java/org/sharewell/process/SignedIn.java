package org.sharewell.process;

import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Groups;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.webapp.impl.security.auth.Authentication;
import org.camunda.bpm.webapp.impl.security.auth.AuthenticationUtil;
import org.springframework.stereotype.Component;

/**
 * Who is signed in to Camunda's web applications in this browser, whichever way they signed in.
 *
 * <p>It reads the HTTP session, because everything of ours runs before Camunda's own filters put the session's person
 * on the thread.
 */
@Component
public class SignedIn {

    private static final String ENGINE = "default";

    private final IdentityService identities;

    SignedIn(IdentityService identities) {
        this.identities = identities;
    }

    /** The user id of the person signed in; empty if nobody is. */
    public Optional<String> person(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session == null) return Optional.empty();
        try {
            var people = AuthenticationUtil.getAuthsFromSession(session);
            var person = people.getAuthenticationForProcessEngine(ENGINE);
            return Optional.ofNullable(person).map(Authentication::getIdentityId);
        } catch (IllegalStateException endedMeanwhile) {
            // Another request of the same browser signed out while this one was on its way.
            return Optional.empty();
        }
    }

    /**
     * Whether a person is one of the partnership's administrators now: asked of the database each time, since what the
     * session remembers of somebody's groups is minutes old.
     */
    public boolean isAdministrator(String person) {
        return identities.createGroupQuery().groupMember(person).list().stream()
                .map(Group::getId).anyMatch(Groups.CAMUNDA_ADMIN::equals);
    }
}
