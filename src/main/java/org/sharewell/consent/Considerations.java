package org.sharewell.consent;

import org.sharewell.register.ReadOnce;
import org.springframework.data.repository.CrudRepository;

/** Where considerations are kept, by the reference of their request. */
interface Considerations extends CrudRepository<Consideration, String> {

    /** The consideration of this request; a model never comes here without one. */
    @ReadOnce
    default Consideration of(String reference) {
        return findById(reference).orElseThrow(() -> new IllegalStateException("Nothing is considered for " + reference));
    }
}
