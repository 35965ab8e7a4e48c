package org.sharewell.partnership;

import java.util.List;

import org.sharewell.process.Memberships;
import org.sharewell.process.Option;
import org.springframework.stereotype.Component;

/** Tells the engine's border who belongs where. */
@Component
class EngineMemberships implements Memberships {

    private final Partnership partnership;

    EngineMemberships(Partnership partnership) {
        this.partnership = partnership;
    }

    @Override
    public List<Option> agenciesByName(String person) {
        return partnership.agencyIdsOf(person).stream()
                .map(agency -> new Option(partnership.unit(agency).map(Agency::name).orElse(agency), agency)).toList();
    }

    /**
     * The line managers of a team and of its agency. Lead information officers see the same work on our own page, which
     * needs no grants.
     */
    @Override
    public List<String> lineManagersOf(String group) {
        return Post.of(group).map(Post::lineManagers).orElse(List.of()).stream().map(Post::group).toList();
    }
}
