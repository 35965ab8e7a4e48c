package org.sharewell.complaint;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

import org.sharewell.web.Sought;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.CrudRepository;
import org.springframework.data.repository.query.Param;

/** Where complaints are kept, by their reference: the register of complaints and outcomes (C42). */
interface Complaints extends CrudRepository<Complaint, String> {

    default Complaint of(String reference) {
        return findById(reference).orElseThrow(() -> new IllegalStateException("There is no complaint " + reference));
    }

    /** The next reference's number; numbers that a rolled back start took are not given again. */
    @Query("select nextval('complaint_number')")
    long nextNumber();

    /** Those of an agency that have not ended and were described, the oldest first. */
    @Query("""
            select * from complaint where agency = :agency and matter = :matter and closed_at is null
                order by received_at, id""")
    List<Complaint> openOf(@Param("agency") String agency, @Param("matter") String matter);

    /** References of the open ones that are known to be about somebody. */
    @Query("select id from complaint where closed_at is null and (concerns is not null or earlier is not null"
            + " or jsonb_path_exists(facts, '$.**.concerned[*]'))")
    List<String> aboutSomebody();

    /** Those to these agencies that were received before one instant and had not ended before another. */
    @Query("""
            select * from complaint where agency in (:agencies) and received_at < :until
                and (closed_at is null or closed_at >= :from) order by received_at, id""")
    List<Complaint> between(@Param("from") Instant from, @Param("until") Instant until,
                            @Param("agencies") Collection<String> agencies);

    /** Those in which the outcome of this one was not accepted, the oldest first. */
    @Query("select * from complaint where earlier = :reference order by received_at, id")
    List<Complaint> after(@Param("reference") String reference);

    /** Those about this record, its answers or its decisions, the oldest first. */
    @Query("""
            select * from complaint where concerns = :reference or concerns like :reference || '.%'
                or concerns like :reference || '-%' order by received_at, id""")
    List<Complaint> about(@Param("reference") String reference);

    /** Those that this person entered, or for which they did something, the latest first, at most so many. */
    @Query("""
            select * from complaint where facts ->> 'enteredBy' = :person
                or facts -> 'said' @> jsonb_build_array(jsonb_build_object('by', cast(:person as text)))
            order by received_at desc limit :most""")
    List<Complaint> withPartOf(@Param("person") String person, @Param("most") int most);

    /** Those of these agencies and teams, the latest first. */
    @Query("""
            select * from complaint where unit = any(array[:#{#sought.units()}]::text[])
                and id like :#{#sought.reference()} and :#{#sought.ownReference()} = ''
                and (:#{#sought.state()} = '' or (closed_at is null) = (:#{#sought.state()} = 'open'))
                and received_at >= :#{#sought.from()}
                and (received_at, id collate "C") < (:#{#sought.before()}, :#{#sought.beforeReference()})
            order by received_at desc, id collate "C" desc limit :#{#sought.most()}""")
    List<Complaint> kept(@Param("sought") Sought sought);
}
