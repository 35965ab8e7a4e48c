package org.sharewell.request;

import java.util.List;
import java.util.function.Predicate;

import org.sharewell.partnership.Agency;
import org.sharewell.partnership.NamesAgencies;
import org.sharewell.partnership.Partnership;
import org.springframework.stereotype.Component;

/** Refuses to start with a kind of enquiry that asks an agency nobody knows. */
@Component
class AgenciesOfKinds implements NamesAgencies {

    private final KindsOfEnquiry kinds;

    AgenciesOfKinds(KindsOfEnquiry kinds) {
        this.kinds = kinds;
    }

    @Override
    public void check(Partnership partnership) {
        var problems = problems(kinds.kinds(), unit -> partnership.unit(unit).filter(Agency::active).isPresent());
        if (!problems.isEmpty()) throw new KindsRefused(problems);
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
}
