package org.sharewell.request;

import java.util.List;
import java.util.function.Predicate;

import org.sharewell.partnership.Agency;
import org.sharewell.partnership.Partnership;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Refuses to start with a kind of enquiry that asks an agency nobody knows; by then the partnership is loaded. */
@Component
class AgenciesOfKinds implements SmartLifecycle {

    private final KindsOfEnquiry kinds;
    private final Partnership partnership;
    private boolean checked;

    AgenciesOfKinds(KindsOfEnquiry kinds, Partnership partnership) {
        this.kinds = kinds;
        this.partnership = partnership;
    }

    @Override
    public void start() {
        var problems = problems(kinds.kinds(), unit -> partnership.unit(unit).filter(Agency::active).isPresent());
        if (!problems.isEmpty()) throw new KindsRefused(problems);
        checked = true;
    }

    /**
     * What is wrong with whom they ask, in sentences that name the kind; empty if all is well.
     *
     * @param known whether an agency or team of this id stands in the partnership's file
     */
    static List<String> problems(List<KindOfEnquiry> kinds, Predicate<String> known) {
        return kinds.stream().flatMap(kind -> kind.ask().stream().map(KindOfEnquiry.Usual::agency)
                .filter(agency -> agency != null && !known.test(agency))
                .map(agency -> "The kind of enquiry “" + kind.id() + "” usually asks “" + agency
                        + "”, and the partnership has no agency or team of that id.")).toList();
    }

    @Override
    public void stop() {
        checked = false;
    }

    @Override
    public boolean isRunning() {
        return checked;
    }

    /** Before anybody can reach Sharewell. */
    @Override
    public int getPhase() {
        return 0;
    }
}
