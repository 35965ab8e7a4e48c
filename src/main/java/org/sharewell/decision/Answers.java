package org.sharewell.decision;

import java.util.Collection;
import java.util.List;

import org.springframework.data.repository.CrudRepository;

/** Where answers are kept, by their reference. */
interface Answers extends CrudRepository<Answer, String> {

    List<Answer> findByRequest(String request);

    List<Answer> findByRequestInAndState(Collection<String> requests, String state);

    @Override
    List<Answer> findAllById(Iterable<String> references);

    default Answer of(String reference) {
        return findById(reference).orElseThrow(() -> new IllegalStateException("There is no answer " + reference));
    }
}
