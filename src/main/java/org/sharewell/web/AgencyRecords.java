package org.sharewell.web;

import java.util.Comparator;
import java.util.List;

import org.sharewell.access.ClosedTo;
import org.sharewell.partnership.Agency;
import org.sharewell.partnership.Oversight;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The records of agencies and teams, for whoever answers for them: where to find them, not what they say. Opening one
 * is entered by {@link Records} like every other.
 */
@Component
class AgencyRecords {

    static final int ON_A_PAGE = 50;

    private static final Comparator<Story.Listed> LATEST_FIRST =
            Comparator.comparing(Story.Listed::at).thenComparing(Story.Listed::reference).reversed();

    private final List<Story> stories;
    private final Oversight oversight;
    private final ClosedTo closedTo;

    AgencyRecords(ObjectProvider<Story> stories, Oversight oversight, ClosedTo closedTo) {
        this.stories = stories.stream().toList();
        this.oversight = oversight;
        this.closedTo = closedTo;
    }

    /**
     * One page.
     *
     * @param goesOn where the next page begins; null if there is none
     */
    record Page(List<Story.Listed> records, String goesOn) { }

    /** The agencies and teams whose records a person finds here; none for most people. */
    List<Agency> unitsOf(String person) {
        return oversight.overseenBy(person);
    }

    /**
     * What this person looks for among these units' records, the latest first; nothing where there are none, or it cannot
     * be looked for. What is closed to them because they know the family, or because it is about them, is
     * left out.
     */
    @Transactional(readOnly = true)
    public Page find(Looking looking, List<Agency> units, String person) {
        var sought = looking.among(units.stream().map(Agency::unit).toList(), ON_A_PAGE + 1);
        if (sought.units().isEmpty() || !looking.problems().isEmpty()) return new Page(List.of(), null);
        var found = stories.stream().flatMap(story -> story.of(sought).stream()).sorted(LATEST_FIRST)
                .limit(ON_A_PAGE + 1).toList();
        return found.size() <= ON_A_PAGE ? new Page(open(found, person), null)
                : new Page(open(found.subList(0, ON_A_PAGE), person), Looking.after(found.get(ON_A_PAGE - 1)));
    }

    private List<Story.Listed> open(List<Story.Listed> found, String person) {
        var hidden = closedTo.hiddenFrom(person);
        return found.stream().filter(listed -> !hidden.test(listed.reference())).toList();
    }
}
