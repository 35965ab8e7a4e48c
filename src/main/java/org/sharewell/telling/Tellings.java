package org.sharewell.telling;

import java.util.List;
import java.util.Optional;

import org.sharewell.register.ReadOnce;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.CrudRepository;
import org.springframework.data.repository.query.Param;

/** Where it is kept what each side says about telling, by its reference. */
interface Tellings extends CrudRepository<Telling, String> {

    @ReadOnce
    @Query("select * from telling where request = :request order by id")
    List<Telling> ofRequest(@Param("request") String request);

    /** What this person is to tell or to look at again, the latest first, at most so many. */
    @Query("select * from telling where teller = :teller and due_at is not null order by due_at desc limit :most")
    List<Telling> owedBy(@Param("teller") String teller, @Param("most") int most);

    /** What this side says, out of what all sides of its request say, which is read anyhow; empty if it said nothing. */
    @ReadOnce
    default Optional<Telling> of(Side side) {
        return ofRequest(side.request()).stream().filter(telling -> telling.id().equals(side.telling())).findFirst();
    }

    /**
     * What is kept, once nobody is changing it, and nobody can before this transaction ends: whether anything is left to
     * tell is then read by one, and what is promised anew by the other, and no promise falls between them.
     */
    @Query("select * from telling where id = :reference for update")
    Telling undisturbed(@Param("reference") String reference);

    @ReadOnce
    default Telling of(String reference) {
        return findById(reference).orElseThrow(() -> new IllegalStateException("Nobody is told by " + reference));
    }
}
