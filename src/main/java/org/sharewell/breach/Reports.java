package org.sharewell.breach;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.sharewell.web.Sought;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.CrudRepository;
import org.springframework.data.repository.query.Param;

/** Where reports are kept, by their reference. */
interface Reports extends CrudRepository<Report, String> {

    default Report of(String reference) {
        return findById(reference).orElseThrow(() -> new IllegalStateException("There is no report " + reference));
    }

    /** The next reference's number; numbers that a rolled back start took are not given again. */
    @Query("select nextval('breach_number')")
    long nextNumber();

    /** What this person reported, the latest first, at most so many. */
    @Query("select * from breach_report where reporter = :person order by reported_at desc limit :most")
    List<Report> by(@Param("person") String person, @Param("most") int most);

    /** Of the case with this reference; empty where it does not come from a report. */
    default Optional<Report> ofCase(Breach breach) {
        return findById(breach.source());
    }

    /** Those of which the other agency did not hear, the latest first. */
    @Query("select * from breach_report where state = 'kept' and reported_at >= :from and reported_at < :until"
            + " order by reported_at desc, id")
    List<Report> keptBetween(@Param("from") Instant from, @Param("until") Instant until);

    /** Those that are about this record, its answers or its decisions. */
    @Query("""
            select * from breach_report where concerns = :reference or concerns like :reference || '.%'
                or concerns like :reference || '-%' order by reported_at, id""")
    List<Report> about(@Param("reference") String reference);

    /** Those that were reported in the name of these agencies and teams, the latest first. */
    @Query("""
            select * from breach_report where unit = any(array[:#{#sought.units()}]::text[])
                and id like :#{#sought.reference()} and :#{#sought.ownReference()} = ''
                and (:#{#sought.state()} = '' or (state = 'waits') = (:#{#sought.state()} = 'open'))
                and reported_at >= :#{#sought.from()}
                and (reported_at, id collate "C") < (:#{#sought.before()}, :#{#sought.beforeReference()})
            order by reported_at desc, id collate "C" desc limit :#{#sought.most()}""")
    List<Report> kept(@Param("sought") Sought sought);
}
