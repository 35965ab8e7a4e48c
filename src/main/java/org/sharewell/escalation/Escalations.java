package org.sharewell.escalation;

import java.util.List;

import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.CrudRepository;
import org.springframework.data.repository.query.Param;

/** Where disagreements are kept, by their reference. */
interface Escalations extends CrudRepository<Escalation, String> {

    default Escalation of(String reference) {
        return findById(reference).orElseThrow(() -> new IllegalStateException("There is no escalation " + reference));
    }

    /** Those of an agency or team against another that have not ended. */
    List<Escalation> findByUnitAndAgainstAndEndedAtIsNull(String unit, String against);

    /** What this person raised, the latest first, at most so many. */
    @Query("select * from escalation where starter = :person order by opened_at desc limit :most")
    List<Escalation> raisedBy(@Param("person") String person, @Param("most") int most);

    /** The next reference's number; numbers that a rolled back start took are not given again. */
    @Query("select nextval('escalation_number')")
    long nextNumber();
}
