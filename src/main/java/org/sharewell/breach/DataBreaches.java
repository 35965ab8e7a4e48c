package org.sharewell.breach;

import java.util.List;

import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.CrudRepository;
import org.springframework.data.repository.query.Param;

/** Where what may be a personal data breach is kept, by its reference. */
interface DataBreaches extends CrudRepository<DataBreach, String> {

    default DataBreach of(String reference) {
        return findById(reference).orElseThrow(() -> new IllegalStateException("There is no assessment " + reference));
    }

    /** Assessments of a breach in the order in which they were begun. */
    @Query("select * from data_breach where breach = :breach order by length(id), id")
    List<DataBreach> about(@Param("breach") String breach);

    /** Those whose clock runs, undecided or owed to the Commissioner, the first to end first. */
    @Query("""
            select * from data_breach where decided_at is null or decision = 'notified' and notified_at is null
            order by due_at, id""")
    List<DataBreach> running();
}
