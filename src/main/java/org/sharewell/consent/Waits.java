package org.sharewell.consent;

import org.springframework.data.repository.CrudRepository;

/** Where it is kept what stopped requests wait for, by the reference of the request or of the view. */
interface Waits extends CrudRepository<Wait, String> {

    default Wait of(String reference) {
        return findById(reference).orElseThrow(() -> new IllegalStateException("Nothing waits for " + reference));
    }
}
