package org.sharewell.review;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.sharewell.web.Sought;
import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.CrudRepository;
import org.springframework.data.repository.query.Param;

/** Where reviews are kept, by their reference. */
interface Reviews extends CrudRepository<Review, String> {

    default Review of(String reference) {
        return findById(reference).orElseThrow(() -> new IllegalStateException("There is no review " + reference));
    }

    /** The next reference's number; numbers that a rolled back begin took are not given again. */
    @Query("select nextval('complaint_review_number')")
    long nextNumber();

    /** The last one of this agency that looks no further than until then; empty if there is none. */
    @Query("""
            select * from complaint_review where agency = :agency and until_at <= :until
            order by until_at desc limit 1""")
    Optional<Review> last(@Param("agency") String agency, @Param("until") Instant until);

    /** Remembers these agencies from now on: none is asked to review months in which it was not there. */
    @Modifying
    @Query("""
            insert into complaint_review_since (agency, since) select unnest(array[:agencies]::text[]), :now
            on conflict do nothing""")
    void remember(@Param("agencies") List<String> agencies, @Param("now") Instant now);

    /** Those of these agencies that were there before this quarter's end and have not begun to review it. */
    @Query("""
            select agency from complaint_review_since s where agency = any(array[:agencies]::text[]) and since < :until
                and not exists (select 1 from complaint_review r where r.agency = s.agency and r.until_at >= :until)
            order by agency""")
    List<String> waiting(@Param("agencies") List<String> agencies, @Param("until") Instant until);

    /** Those that this person concluded, the latest first, at most so many. */
    @Query("select * from complaint_review where concluded_by = :person order by begun_at desc limit :most")
    List<Review> by(@Param("person") String person, @Param("most") int most);

    /** Those of these agencies, the latest first. */
    @Query("""
            select * from complaint_review where agency = any(array[:#{#sought.units()}]::text[])
                and id like :#{#sought.reference()} and :#{#sought.ownReference()} = ''
                and (:#{#sought.state()} = '' or (concluded_at is null) = (:#{#sought.state()} = 'open'))
                and begun_at >= :#{#sought.from()}
                and (begun_at, id collate "C") < (:#{#sought.before()}, :#{#sought.beforeReference()})
            order by begun_at desc, id collate "C" desc limit :#{#sought.most()}""")
    List<Review> kept(@Param("sought") Sought sought);
}
