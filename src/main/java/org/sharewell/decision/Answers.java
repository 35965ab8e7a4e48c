package org.sharewell.decision;

import java.util.Collection;
import java.util.List;

import org.sharewell.register.ReadOnce;
import org.sharewell.web.Sought;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.CrudRepository;
import org.springframework.data.repository.query.Param;

/** Where answers are kept, by their reference. */
interface Answers extends CrudRepository<Answer, String> {

    @ReadOnce
    @Query("select * from answer where request = :request")
    List<Answer> ofRequest(@Param("request") String request);

    List<Answer> findByRequestInAndState(Collection<String> requests, String state);

    @Override
    List<Answer> findAllById(Iterable<String> references);

    /** Those kept in the name of these agencies and teams, the latest first. */
    @Query("""
            select found.* from unnest(array[:#{#sought.units()}]::text[]) as of(unit) cross join lateral (
              select * from answer kept where kept.unit = of.unit and kept.id like :#{#sought.reference()}
                and :#{#sought.ownReference()} = ''
                and (:#{#sought.state()} = '' or (kept.state = 'open') = (:#{#sought.state()} = 'open'))
                and kept.asked_at >= :#{#sought.from()}
                and (kept.asked_at, kept.id collate "C") < (:#{#sought.before()}, :#{#sought.beforeReference()})
              order by kept.asked_at desc, kept.id collate "C" desc limit :#{#sought.most()}) as found
            order by found.asked_at desc, found.id collate "C" desc limit :#{#sought.most()}""")
    List<Answer> kept(@Param("sought") Sought sought);

    @ReadOnce
    default Answer of(String reference) {
        return findById(reference).orElseThrow(() -> new IllegalStateException("There is no answer " + reference));
    }
}
