package org.sharewell.breach;

import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.sharewell.register.Register;
import org.springframework.stereotype.Component;

/** Who took the decision that a breach is about, as the register names them: they do not investigate it (C39). */
@Component
class WhoDecided {

    /** What the reference of something shared has behind that of the answer that shared it. */
    private static final Pattern SHARED = Pattern.compile("-\\d+[a-z]?$");

    private final Reports reports;
    private final Register register;

    WhoDecided(Reports reports, Register register) {
        this.reports = reports;
        this.register = register;
    }

    /**
     * User ids of who took a decision on what it comes from, or on what its report names; where that is something shared,
     * on the answer that shared it.
     */
    Stream<String> about(Breach breach) {
        return Stream.concat(Stream.of(breach.source()), reports.ofCase(breach).map(Report::concerns).stream())
                .flatMap(one -> Stream.of(one, SHARED.matcher(one).replaceFirst(""))).distinct()
                .flatMap(one -> register.about(one).stream()).map(line -> line.entry().decidedBy())
                .filter(Objects::nonNull);
    }
}
