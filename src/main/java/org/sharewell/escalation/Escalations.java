package org.sharewell.escalation;

import java.util.List;
import java.util.Optional;

import org.sharewell.web.Sought;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.CrudRepository;
import org.springframework.data.repository.query.Param;

/** Where disagreements are kept, by their reference. */
interface Escalations extends CrudRepository<Escalation, String> {

    default Escalation of(String reference) {
        return findById(reference).orElseThrow(() -> new IllegalStateException("There is no escalation " + reference));
    }

    /** Those about exactly this record that have not ended; none for null. */
    @Query("select * from escalation where concerns = :concerns and ended_at is null")
    List<Escalation> openAbout(@Param("concerns") String concerns);

    /** The last about this record between these two that has ended; empty where there is none, or no record is named. */
    @Query("""
            select * from escalation where unit = :unit and against = :against and concerns = :concerns
                and ended_at is not null and state <> 'other-route' order by ended_at desc limit 1""")
    Optional<Escalation> lastEndedAbout(@Param("unit") String unit, @Param("against") String against,
                                        @Param("concerns") String concerns);

    /** What this person raised or said something in, the latest first, at most so many. */
    @Query("""
            select * from escalation where starter = :person or exists (select from escalation_side side
                where side.escalation = escalation.id and (side.facts #>> '{view,by}' = :person
                    or side.facts -> 'proposals' @> jsonb_build_array(jsonb_build_object('by', cast(:person as text)))
                    or side.facts -> 'talks' @> jsonb_build_array(jsonb_build_object('by', cast(:person as text)))))
            order by opened_at desc limit :most""")
    List<Escalation> withPartOf(@Param("person") String person, @Param("most") int most);

    /** Those that these agencies and teams raised, or that were raised with them once described, the latest first. */
    @Query("""
            select * from escalation where (unit = any(array[:#{#sought.units()}]::text[])
                  or stage is not null and against = any(array[:#{#sought.units()}]::text[]))
                and id like :#{#sought.reference()} and :#{#sought.ownReference()} = ''
                and (:#{#sought.state()} = '' or (ended_at is null) = (:#{#sought.state()} = 'open'))
                and opened_at >= :#{#sought.from()}
                and (opened_at, id collate "C") < (:#{#sought.before()}, :#{#sought.beforeReference()})
            order by opened_at desc, id collate "C" desc limit :#{#sought.most()}""")
    List<Escalation> kept(@Param("sought") Sought sought);

    /** Those about this record, its answers or its decisions, the oldest first. */
    @Query("""
            select * from escalation where concerns = :reference or concerns like :reference || '.%'
                or concerns like :reference || '-%' order by opened_at, id""")
    List<Escalation> about(@Param("reference") String reference);

    /** All that were described, for counting. */
    @Query("select * from escalation where stage is not null order by opened_at desc, id desc")
    List<Escalation> counted();

    /** The next reference's number; numbers that a rolled back start took are not given again. */
    @Query("select nextval('escalation_number')")
    long nextNumber();
}
