package org.sharewell.decision;

import java.util.Objects;
import java.util.stream.Stream;

import org.sharewell.partnership.NamesAgencies;
import org.sharewell.partnership.Partnership;
import org.springframework.stereotype.Component;

/** Refuses to start with an agreed method of an agency that nobody knows. */
@Component
class AgenciesOfMethods implements NamesAgencies {

    private final SecureMethods methods;

    AgenciesOfMethods(SecureMethods methods) {
        this.methods = methods;
    }

    @Override
    public void check(Partnership partnership) {
        Stream.concat(methods.between().stream().flatMap(two -> two.agencies().stream()),
                methods.ruledOut().stream().map(SecureMethods.RuledOut::by).filter(Objects::nonNull))
                .filter(agency -> partnership.unit(agency).isEmpty()).findFirst().ifPresent(unknown -> {
                    throw SecureMethodsSense.refuse("the partnership has no agency " + unknown + ".");
                });
    }
}
