package org.sharewell.process;

import java.util.function.Supplier;

import org.camunda.bpm.engine.IdentityService;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Does what nobody's permissions are to narrow, whoever is signed in on the thread. */
@Component
public class AsTheEngine {

    private final IdentityService identities;

    /** Lazy, because the engine's own parts may ask for it while the engine is being built. */
    AsTheEngine(@Lazy IdentityService identities) {
        this.identities = identities;
    }

    /** Does something as the engine itself, and gives the thread back to whoever is signed in on it. */
    public <T> T get(Supplier<T> work) {
        var signedIn = identities.getCurrentAuthentication();
        identities.clearAuthentication();
        try {
            return work.get();
        } finally {
            if (signedIn != null) {
                identities.setAuthentication(signedIn.getUserId(), signedIn.getGroupIds(), signedIn.getTenantIds());
            }
        }
    }
}
