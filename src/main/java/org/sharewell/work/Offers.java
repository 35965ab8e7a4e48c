package org.sharewell.work;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.function.Predicate;

import org.camunda.bpm.engine.TaskService;
import org.sharewell.partnership.ActingGroup;
import org.sharewell.partnership.ActingGroups;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Offers work to more people: to who comes next where nobody is left, and to who covers (R11, R13). */
@Component
class Offers {

    static final String LETTER = "work-waits-for-you";
    private static final Logger LOG = LoggerFactory.getLogger(Offers.class);

    private final ActingGroups groups;
    private final TaskService tasks;
    private final Movements movements;

    Offers(ActingGroups groups, TaskService tasks, Movements movements) {
        this.groups = groups;
        this.tasks = tasks;
        this.movements = movements;
    }

    /** Offers work of the same groups to whoever comes after them, but for whom it is not for. */
    void further(List<Work> vacant, Predicate<String> notFor) {
        if (vacant.isEmpty()) return;
        var before = vacant.get(0).groups();
        var acting = before.stream().map(group -> groups.actingFor(group, notFor)).distinct()
                .filter(group -> isNew(group, before)).toList();
        if (acting.isEmpty()) {
            LOG.warn("{} pieces of work are offered to {}, where nobody is.", vacant.size(), inWords(before));
            return;
        }
        to(acting, vacant, "because nobody is " + inWords(before), notFor);
    }

    /** Offers work to these groups as well; those to whom all of it is offered already hear nothing. */
    void to(List<ActingGroup> more, List<Work> works, String because, Predicate<String> notFor) {
        works.stream().collect(groupingBy(Work::groups)).forEach((before, same) -> {
            var fresh = more.stream().filter(group -> isNew(group, before)).toList();
            if (fresh.isEmpty()) return;
            same.forEach(work -> {
                fresh.forEach(group -> tasks.addCandidateGroup(work.task(), group.id()));
                movements.enter(work, "Offered to " + inWords(fresh) + ", " + because, null, null, null);
            });
            movements.tell(LETTER, same, fresh.stream().flatMap(group -> group.members().stream())
                    .filter(notFor.negate()).toList(), null);
        });
    }

    private static boolean isNew(ActingGroup group, List<ActingGroup> before) {
        return before.stream().map(ActingGroup::id).noneMatch(group.id()::equals);
    }

    private static String inWords(List<ActingGroup> groups) {
        return groups.stream().map(ActingGroup::inWords).collect(joining(" and "));
    }
}
