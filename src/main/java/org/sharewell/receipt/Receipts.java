package org.sharewell.receipt;

import org.springframework.data.repository.CrudRepository;

/** Where receipts are kept, by the reference of the decision that shared. */
interface Receipts extends CrudRepository<Receipt, String> {

    default Receipt of(String decision) {
        return findById(decision).orElseThrow(() -> new IllegalStateException("Nothing was delivered by " + decision));
    }
}
