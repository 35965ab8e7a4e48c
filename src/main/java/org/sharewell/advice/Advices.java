package org.sharewell.advice;

import java.util.Collection;
import java.util.List;

import org.sharewell.register.ReadOnce;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.CrudRepository;
import org.springframework.data.repository.query.Param;

/** Where advice is kept, by its reference. */
interface Advices extends CrudRepository<Advice, String> {

    @ReadOnce
    default Advice of(String reference) {
        return findById(reference).orElseThrow(() -> new IllegalStateException("There is no advice " + reference));
    }

    @ReadOnce
    @Query("select * from advice where record in (:records) order by asked_at")
    List<Advice> ofRecords(@Param("records") Collection<String> records);

    /** What this person was asked and answered, the latest first, at most so many. */
    @Query("select * from advice where given_by = :person order by given_at desc limit :most")
    List<Advice> givenBy(@Param("person") String person, @Param("most") int most);
}
