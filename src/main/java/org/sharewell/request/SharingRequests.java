package org.sharewell.request;

import java.util.List;

import org.sharewell.register.ReadOnce;
import org.sharewell.web.Sought;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.CrudRepository;
import org.springframework.data.repository.query.Param;

/** Where requests are kept, by their reference. */
interface SharingRequests extends CrudRepository<SharingRequest, String> {

    @ReadOnce
    default SharingRequest of(String reference) {
        return findById(reference).orElseThrow(() -> new IllegalStateException("There is no request " + reference));
    }

    /** What this person asked and holds, the latest first, at most so many. */
    @Query("select * from sharing_request where asker = :asker order by opened_at desc limit :most")
    List<SharingRequest> heldBy(@Param("asker") String asker, @Param("most") int most);

    /**
     * Whether an earlier request of this agency, under the same case number of its own, said that the wider family was
     * or will be asked or why that is not safe (R18); "not for this step" leaves it to the next.
     */
    @Query("""
            select exists (select 1 from sharing_request where agency = :agency and own_reference = :own
                and id <> :id and facts -> 'described' ->> 'family' in ('asked', 'will-be-asked', 'not-safe'))""")
    boolean familySaid(@Param("agency") String agency, @Param("own") String ownReference, @Param("id") String id);

    /** Those kept in the name of these agencies and teams, the latest first. */
    @Query("""
            select found.* from unnest(array[:#{#sought.units()}]::text[]) as of(unit) cross join lateral (
              select * from sharing_request kept where kept.unit = of.unit and kept.id like :#{#sought.reference()}
                and (:#{#sought.ownReference()} = '' or kept.own_reference = :#{#sought.ownReference()})
                and (:#{#sought.state()} = '' or (kept.ended_at is null) = (:#{#sought.state()} = 'open'))
                and kept.opened_at >= :#{#sought.from()}
                and (kept.opened_at, kept.id collate "C") < (:#{#sought.before()}, :#{#sought.beforeReference()})
              order by kept.opened_at desc, kept.id collate "C" desc limit :#{#sought.most()}) as found
            order by found.opened_at desc, found.id collate "C" desc limit :#{#sought.most()}""")
    List<SharingRequest> kept(@Param("sought") Sought sought);

    /** The next reference's number; numbers that a rolled back start took are not given again. */
    @Query("select nextval('sharing_request_number')")
    long nextNumber();
}
