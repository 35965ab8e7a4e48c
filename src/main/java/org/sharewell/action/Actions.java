package org.sharewell.action;

import java.util.Collection;
import java.util.List;

import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.CrudRepository;
import org.springframework.data.repository.query.Param;

/** Where actions are kept, by their reference. */
interface Actions extends CrudRepository<Action, String> {

    default Action of(String reference) {
        return findById(reference).orElseThrow(() -> new IllegalStateException("There is no action " + reference));
    }

    List<Action> findByRecordInOrderByAgreedAtAscIdAsc(Collection<String> records);

    /** What this person did or gave up, the latest first, at most so many. */
    @Query("select * from action where ended_by = :person order by ended_at desc limit :most")
    List<Action> endedBy(@Param("person") String person, @Param("most") int most);
}
