package org.sharewell.decision;

import java.util.List;
import java.util.stream.Stream;

import org.sharewell.partnership.Agency;
import org.sharewell.partnership.Partnership;
import org.sharewell.partnership.Role;
import org.springframework.stereotype.Component;

/**
 * Question 6, in a secure way: by a method that the two agencies agreed, or another with its reason; what was ruled out
 * only if the lead information officer allowed it, or harm is feared (C22, C95, R10, R34).
 */
@Component
class SecureWay {

    private final SecureMethods methods;
    private final Partnership partnership;

    SecureWay(SecureMethods methods, Partnership partnership) {
        this.methods = methods;
        this.partnership = partnership;
    }

    List<String> problems(Sent sent, Asked asked) {
        if (sent.method() == null) return List.of("Say how it is sent.");
        if (agreed(sent.method(), asked)) return List.of();
        if (sent.methodWhy() == null) {
            return List.of("“" + methods.label(sent.method()) + "” is not agreed with " + name(asked.askingUnit())
                    + ". Say why it is sent so, or send it in Sharewell.");
        }
        return wantsLeave(sent.method(), asked) && sent.methodAllowedBy() == null
                ? List.of("“" + methods.label(sent.method()) + "” is ruled out. Ask your lead information officer ("
                        + officers(asked) + ") first and choose who allowed it, or send it in Sharewell.") : List.of();
    }

    boolean agreed(String method, Asked asked) {
        return methods.agreed(method, agency(asked.unit()), agency(asked.askingUnit()));
    }

    boolean ruledOut(String method, Asked asked) {
        return methods.ruledOut(method, agency(asked.unit()), agency(asked.askingUnit()));
    }

    /** True if the lead information officer is asked first, which nobody is where harm is feared. */
    boolean wantsLeave(String method, Asked asked) {
        return ruledOut(method, asked) && !asked.harmLikely();
    }

    /** User ids of whoever can have allowed it: the lead information officer, their deputy, never who decides (R11). */
    List<String> officers(Asked asked, String decider) {
        return Stream.of(Role.LEAD_INFORMATION_OFFICER, Role.DEPUTY_LEAD_INFORMATION_OFFICER)
                .flatMap(role -> partnership.peopleWithout(asked.unit(), role, decider).stream()).distinct().toList();
    }

    /** The method and what was agreed about it then: "Secure mail: agreed between csc and police". */
    String inWords(String method, Asked asked) {
        var standing = agreed(method, asked) ? "agreed" : ruledOut(method, asked) ? "ruled out" : "not agreed";
        return methods.label(method) + ": " + standing + " between " + agency(asked.unit()) + " and "
                + agency(asked.askingUnit());
    }

    private String officers(Asked asked) {
        return String.join(", ", partnership.people(asked.unit(), Role.LEAD_INFORMATION_OFFICER).stream()
                .map(partnership::nameOf).toList());
    }

    private String name(String unit) {
        return partnership.unit(unit).map(Agency::name).orElse(unit);
    }

    private String agency(String unit) {
        return partnership.unit(unit).map(Agency::id).orElse(unit);
    }
}
