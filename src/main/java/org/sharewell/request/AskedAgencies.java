package org.sharewell.request;

import java.util.List;
import java.util.Optional;

import org.sharewell.register.ReadOnce;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.CrudRepository;
import org.springframework.data.repository.query.Param;

/** Where the agencies that a request asks are kept, by the reference of their answer. */
interface AskedAgencies extends CrudRepository<AskedAgency, String> {

    @ReadOnce
    @Query("select * from asked_agency where request = :request order by id")
    List<AskedAgency> ofRequest(@Param("request") String request);

    /** The one with this answer's reference, out of all that its request asks; empty if there is none. */
    @ReadOnce
    default Optional<AskedAgency> of(String answer) {
        return ofRequest(answer.split("\\.", 2)[0]).stream().filter(one -> one.id().equals(answer)).findFirst();
    }

    /** What was described of whom to ask, in place of what a stop held back; who was asked keeps what it was asked. */
    default void describe(String request, Described described) {
        var before = ofRequest(request);
        deleteAll(before.stream().filter(agency -> !agency.asked()).toList());
        before.stream().filter(AskedAgency::unexplained).forEach(agency -> save(agency.because(described.askedWhy())));
        described.agencies().forEach(agency -> save(AskedAgency.of(request, agency, described.harmSentence())));
    }

    /** Those that a stop held back: described, and to be described anew. */
    default List<AskedAgency> notYetAsked(String request) {
        return ofRequest(request).stream().filter(agency -> !agency.asked()).toList();
    }
}
