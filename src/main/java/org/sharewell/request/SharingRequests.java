package org.sharewell.request;

import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.CrudRepository;

/** Where requests are kept, by their reference. */
interface SharingRequests extends CrudRepository<SharingRequest, String> {

    default SharingRequest of(String reference) {
        return findById(reference).orElseThrow(() -> new IllegalStateException("There is no request " + reference));
    }

    /** The next reference's number; numbers that a rolled back start took are not given again. */
    @Query("select nextval('sharing_request_number')")
    long nextNumber();
}
