package org.sharewell.decision;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whether what is written about methods makes sense; Sharewell does not start with what does not. */
final class SecureMethodsSense {

    private SecureMethodsSense() { }

    /** @throws IllegalArgumentException with a sentence on the first thing that makes none */
    static void check(List<SecureMethods.Known> known, List<String> agreed, List<SecureMethods.Between> between,
                      List<SecureMethods.RuledOut> ruledOut) {
        var ids = new HashSet<>(Set.of(SecureMethods.SHAREWELL));
        for (var method : known) {
            if (method.id() == null || method.label() == null) throw refuse("a method needs an id and a label.");
            if (!ids.add(method.id())) throw refuse("the method " + method.id() + " is named twice.");
        }
        Stream.of(agreed.stream(), between.stream().flatMap(two -> two.agreed().stream()),
                ruledOut.stream().map(SecureMethods.RuledOut::method)).flatMap(named -> named)
                .filter(named -> !ids.contains(named)).findFirst().ifPresent(unknown -> {
                    throw refuse("there is no method " + unknown + "; it can be "
                            + ids.stream().sorted().collect(Collectors.joining(", ")) + ".");
                });
        var pairs = new HashSet<Set<String>>();
        for (var two : between) {
            if (two.agencies() == null || two.agencies().size() != 2) {
                throw refuse("what is agreed between agencies names two different ones.");
            }
            if (!pairs.add(two.agencies())) {
                throw refuse("what " + two.agencies().stream().sorted().collect(Collectors.joining(" and "))
                        + " agreed is written twice.");
            }
        }
        for (var out : ruledOut) {
            if (out.method().equals(SecureMethods.SHAREWELL)) throw refuse("delivery in Sharewell cannot be ruled out.");
            if (out.by() == null && agreed.contains(out.method())) {
                throw refuse("the method " + out.method() + " is agreed by all and ruled out by all.");
            }
        }
    }

    static IllegalArgumentException refuse(String why) {
        return new IllegalArgumentException("sharewell.secure-methods: " + why);
    }
}
