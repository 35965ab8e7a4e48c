package org.sharewell.complaint;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.sharewell.register.Register;
import org.springframework.stereotype.Component;

/**
 * Whom a complaint is about: who was named, and who took the decision that it is about; in a complaint about the outcome of
 * an earlier one, those of that as well (R33).
 */
@Component
class WhomItIsAbout {

    /** What the reference of something shared, or of what was decided about one child, has behind that of its answer. */
    private static final Pattern WITHIN_AN_ANSWER = Pattern.compile("(-\\d+[a-z]?|#\\d+)$");

    private final Complaints complaints;
    private final Register register;

    WhomItIsAbout(Complaints complaints, Register register) {
        this.complaints = complaints;
        this.register = register;
    }

    /** User ids of the people whom it is about. */
    Set<String> people(Complaint complaint) {
        return ofAll(complaint, one -> Stream.concat(one.facts().concerned().stream(),
                deciders(Objects.requireNonNullElse(one.concerns(), one.id()))));
    }

    /** The same, and who looked into an earlier one or closed it: they do not judge it again. */
    Set<String> notToJudge(Complaint complaint) {
        var them = new HashSet<>(people(complaint));
        them.addAll(ofAll(complaint, one -> one.id().equals(complaint.id()) ? Stream.of() : judges(one)));
        return them;
    }

    private static Stream<String> judges(Complaint one) {
        return one.facts().said().stream().filter(said -> said.looked() != null || said.end() != null)
                .map(ComplaintFacts.Said::by);
    }

    private Set<String> ofAll(Complaint complaint, Function<Complaint, Stream<String>> people) {
        return withEarlier(complaint).stream().flatMap(people).collect(Collectors.toSet());
    }

    /** Two that name each other end it: people type what they like. */
    private List<Complaint> withEarlier(Complaint complaint) {
        var all = new ArrayList<>(List.of(complaint));
        var seen = new HashSet<>(Set.of(complaint.id()));
        for (var next = complaint.earlier(); next != null && seen.add(next);) {
            var earlier = complaints.of(next);
            all.add(earlier);
            next = earlier.earlier();
        }
        return all;
    }

    private Stream<String> deciders(String concerns) {
        var answer = WITHIN_AN_ANSWER.matcher(concerns).replaceFirst("");
        return Stream.of(concerns, answer).distinct().flatMap(one -> Stream.concat(register.about(one).stream(),
                        register.decisionsAbout(one).stream()))
                // What was decided about the complaint itself is no decision that it is about.
                .filter(line -> !line.entry().procedure().equals(ComplaintHandling.PROCEDURE))
                .map(line -> line.entry().decidedBy()).filter(Objects::nonNull);
    }
}
