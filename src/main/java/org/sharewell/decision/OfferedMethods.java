package org.sharewell.decision;

import java.util.ArrayList;
import java.util.List;

import org.sharewell.partnership.Partnership;
import org.sharewell.process.Fields;
import org.sharewell.process.Option;
import org.springframework.stereotype.Component;

/** The methods by which something can be sent to the asker, those that are agreed first, and who may allow others. */
@Component
class OfferedMethods {

    private final SecureMethods methods;
    private final SecureWay way;
    private final Partnership partnership;

    OfferedMethods(SecureMethods methods, SecureWay way, Partnership partnership) {
        this.methods = methods;
        this.way = way;
        this.partnership = partnership;
    }

    Fields choices(Asked asked, String person) {
        var options = new ArrayList<>(List.of(new Option(methods.label(SecureMethods.SHAREWELL), SecureMethods.SHAREWELL)));
        known(asked, true).forEach(method -> options.add(new Option(method.label(), method.id())));
        known(asked, false).forEach(method -> options.add(new Option(method.label()
                + (way.ruledOut(method.id(), asked) ? " (ruled out)" : " (not agreed)"), method.id())));
        return Fields.none().options("methods", options).options("officers", way.officers(asked, person).stream()
                .map(officer -> new Option(partnership.nameOf(officer), officer)).toList());
    }

    /** Delivery in Sharewell, and which methods ask for more than that they are chosen. */
    Fields defaults(Asked asked) {
        return Fields.none().with("method", SecureMethods.SHAREWELL)
                .with("methodsNotAgreed", known(asked, false).stream().map(SecureMethods.Known::id).toList())
                .with("methodsToAllow", methods.known().stream().map(SecureMethods.Known::id)
                        .filter(method -> way.wantsLeave(method, asked)).toList());
    }

    private List<SecureMethods.Known> known(Asked asked, boolean agreed) {
        return methods.known().stream().filter(method -> way.agreed(method.id(), asked) == agreed).toList();
    }
}
