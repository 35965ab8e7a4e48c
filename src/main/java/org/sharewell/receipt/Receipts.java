package org.sharewell.receipt;

import java.time.Instant;
import java.util.List;

import org.sharewell.register.ReadOnce;
import org.sharewell.web.Sought;
import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.CrudRepository;
import org.springframework.data.repository.query.Param;

/** Where receipts are kept, by the reference of the decision that shared. */
interface Receipts extends CrudRepository<Receipt, String> {

    /**
     * The first opening counts, also where Tasklist asks for the form twice at once; true for that one only. What was sent
     * to nobody by name has its recipient then. Whoever read it before and saves now is refused, as by any other change.
     */
    @Modifying
    @Query("""
            update receipt set opened_at = :at, recipient = coalesce(recipient, :person), version = version + 1
            where id = :decision and opened_at is null""")
    boolean opened(@Param("decision") String decision, @Param("person") String person, @Param("at") Instant at);

    /** What this person received as its named recipient and did not send back, the latest first, at most so many. */
    @Query("""
            select * from receipt where recipient = :recipient and sent_back_at is null
            order by delivered_at desc limit :most""")
    List<Receipt> receivedBy(@Param("recipient") String recipient, @Param("most") int most);

    /** Those kept in the name of these agencies and teams, the latest first, but what was sent back: it is closed to them. */
    @Query("""
            select found.* from unnest(array[:#{#sought.units()}]::text[]) as of(unit) cross join lateral (
              select * from receipt kept where kept.unit = of.unit and kept.id like :#{#sought.reference()}
                and :#{#sought.ownReference()} = '' and kept.sent_back_at is null
                and (:#{#sought.state()} = '' or (kept.finished_at is null) = (:#{#sought.state()} = 'open'))
                and kept.delivered_at >= :#{#sought.from()}
                and (kept.delivered_at, kept.id collate "C") < (:#{#sought.before()}, :#{#sought.beforeReference()})
              order by kept.delivered_at desc, kept.id collate "C" desc limit :#{#sought.most()}) as found
            order by found.delivered_at desc, found.id collate "C" desc limit :#{#sought.most()}""")
    List<Receipt> kept(@Param("sought") Sought sought);

    @ReadOnce
    default Receipt of(String decision) {
        return findById(decision).orElseThrow(() -> new IllegalStateException("Nothing was delivered by " + decision));
    }
}
