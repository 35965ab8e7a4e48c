package org.sharewell.work;

import java.util.List;
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
        var told = people.stream().flatMap(person -> Stream.concat(Stream.of(person), cover.of(person).stream()))
                .distinct().filter(person -> !knows.containsKey(person)).toList();
        if (!told.isEmpty()) return told;
        return people.stream().filter(knows::containsKey).flatMap(person -> groups.of(knows.get(person)).stream())
                .map(group -> groups.actingFor(group, knows::containsKey)).map(ActingGroup::members)
                .flatMap(List::stream).filter(person -> !knows.containsKey(person)).distinct().toList();
    }
}
