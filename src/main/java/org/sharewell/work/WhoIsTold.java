package org.sharewell.work;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.sharewell.access.ClosedTo;
import org.sharewell.notification.Recipients;
import org.sharewell.partnership.ActingGroup;
import org.sharewell.partnership.ActingGroups;
import org.sharewell.partnership.Cover;
import org.springframework.stereotype.Component;

/** Mail follows the work: to the cover as well, never to whom the case is closed, and never to nobody (R11, R12). */
@Component
class WhoIsTold implements Recipients {

    private final ClosedTo closedTo;
    private final ActingGroups groups;
    private final Cover cover;

    WhoIsTold(ClosedTo closedTo, ActingGroups groups, Cover cover) {
        this.closedTo = closedTo;
        this.groups = groups;
        this.cover = cover;
    }

    @Override
    public List<String> of(String reference, List<String> people) {
        var knows = closedTo.whoKnowsThem(reference);
        var concerned = closedTo.whomItIsAbout(reference);
        Predicate<String> closed = person -> knows.containsKey(person) || concerned.contains(person);
        var told = people.stream().flatMap(person -> Stream.concat(Stream.of(person), cover.of(person).stream()))
                .distinct().filter(closed.negate()).toList();
        return !told.isEmpty() ? told : people.stream().filter(closed)
                .flatMap(person -> inPlaceOf(person, knows.get(person), closed)).distinct().toList();
    }

    /**
     * Who hears of it instead.
     *
     * @param leftTo the group of practitioners to whom they left it; null if it is about them
     */
    private Stream<String> inPlaceOf(String person, String leftTo, Predicate<String> closed) {
        if (leftTo == null) return groups.inPlaceOf(person, closed).stream();
        return groups.of(leftTo).map(group -> groups.actingFor(group, closed)).map(ActingGroup::members).stream()
                .flatMap(List::stream).filter(closed.negate());
    }
}
