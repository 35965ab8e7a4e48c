package org.sharewell.breach;

import java.util.List;

import org.sharewell.web.Sought;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.CrudRepository;
import org.springframework.data.repository.query.Param;

/** Where breaches are kept, by their reference: the breach register (C41). */
interface Breaches extends CrudRepository<Breach, String> {

    default Breach of(String reference) {
        return findById(reference).orElseThrow(() -> new IllegalStateException("There is no breach " + reference));
    }

    /** Those that come from this report, complaint, decision or breach. */
    List<Breach> findBySourceOrderByReportedAtAscIdAsc(String source);

    /** Those in which this person saw to something, the latest first, at most so many. */
    @Query("""
            select * from breach where facts #>> '{found,by}' = :person or facts #>> '{ended,by}' = :person
                or facts -> 'containments' @> jsonb_build_array(jsonb_build_object('by', cast(:person as text)))
            order by reported_at desc limit :most""")
    List<Breach> withPartOf(@Param("person") String person, @Param("most") int most);

    /** References of the open ones that are known to be about somebody. */
    @Query("select id from breach where closed_at is null and facts -> 'concerned' <> '[]'")
    List<String> aboutSomebody();

    /** Those of these agencies and teams, the latest first. */
    @Query("""
            select * from breach where unit = any(array[:#{#sought.units()}]::text[])
                and id like :#{#sought.reference()} and :#{#sought.ownReference()} = ''
                and (:#{#sought.state()} = '' or (closed_at is null) = (:#{#sought.state()} = 'open'))
                and reported_at >= :#{#sought.from()}
                and (reported_at, id collate "C") < (:#{#sought.before()}, :#{#sought.beforeReference()})
            order by reported_at desc, id collate "C" desc limit :#{#sought.most()}""")
    List<Breach> kept(@Param("sought") Sought sought);
}
