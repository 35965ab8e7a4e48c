package org.sharewell.decision;

import java.util.Objects;
import java.util.stream.Stream;

import org.sharewell.partnership.Partnership;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Refuses to start with an agreed method of an agency that nobody knows; by then the partnership is loaded. */
@Component
class AgenciesOfMethods implements SmartLifecycle {

    private final SecureMethods methods;
    private final Partnership partnership;
    private boolean checked;

    AgenciesOfMethods(SecureMethods methods, Partnership partnership) {
        this.methods = methods;
        this.partnership = partnership;
    }

    @Override
    public void start() {
        Stream.concat(methods.between().stream().flatMap(two -> two.agencies().stream()),
                methods.ruledOut().stream().map(SecureMethods.RuledOut::by).filter(Objects::nonNull))
                .filter(agency -> partnership.unit(agency).isEmpty()).findFirst().ifPresent(unknown -> {
                    throw SecureMethodsSense.refuse("the partnership has no agency " + unknown + ".");
                });
        checked = true;
    }

    @Override
    public void stop() {
        checked = false;
    }

    @Override
    public boolean isRunning() {
        return checked;
    }

    /** Before anybody can reach Sharewell. */
    @Override
    public int getPhase() {
        return 0;
    }
}
