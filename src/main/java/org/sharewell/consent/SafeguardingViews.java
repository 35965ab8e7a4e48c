package org.sharewell.consent;

import java.util.List;
import java.util.Optional;

import org.sharewell.register.ReadOnce;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.CrudRepository;
import org.springframework.data.repository.query.Param;

/** Where safeguarding leads' views are kept, by their reference. */
interface SafeguardingViews extends CrudRepository<SafeguardingView, String> {

    @ReadOnce
    default SafeguardingView of(String reference) {
        return findById(reference).orElseThrow(() -> new IllegalStateException("There is no view " + reference));
    }

    /** What was asked about a request, the oldest first. */
    @ReadOnce
    @Query("select * from safeguarding_view where request = :request order by asked_at")
    List<SafeguardingView> ofRequest(@Param("request") String request);

    /** What this person gave, the latest first, at most so many. */
    @Query("select * from safeguarding_view where given_by = :person order by given_at desc limit :most")
    List<SafeguardingView> givenBy(@Param("person") String person, @Param("most") int most);

    /** The last view that was given on a request; empty while none is. */
    default Optional<SafeguardingView> lastGiven(String request) {
        return ofRequest(request).stream().filter(SafeguardingView::given)
                .reduce((earlier, later) -> later.givenAt().isBefore(earlier.givenAt()) ? earlier : later);
    }
}
