package org.sharewell.request;

import java.util.List;

import org.springframework.data.repository.CrudRepository;

/** Where the agencies that a request asks are kept, by the reference of their answer. */
interface AskedAgencies extends CrudRepository<AskedAgency, String> {

    List<AskedAgency> findByRequestOrderById(String request);

    /** Those that were asked in an emergency without a word why. */
    default List<AskedAgency> unexplained(String request) {
        return findByRequestOrderById(request).stream().filter(AskedAgency::unexplained).toList();
    }

    /** Those that a stop held back: described, and to be described anew. */
    default List<AskedAgency> notYetAsked(String request) {
        return findByRequestOrderById(request).stream().filter(agency -> !agency.asked()).toList();
    }
}
