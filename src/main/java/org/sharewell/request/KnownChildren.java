package org.sharewell.request;

import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * About whom an agency has asked or was asked, found by its own keys and never by going through its records (R17). Each
 * row goes with the request, or with the agency that was asked, and so with their disposal.
 */
@Component
class KnownChildren {

    /** The latest so many: nobody reads more before they ask, and of a name that many share it says nothing. */
    private static final int MOST = 5;

    private final JdbcClient database;

    KnownChildren(JdbcClient database) {
        this.database = database;
    }

    /**
     * A child whom the agency has dealt with.
     *
     * @param request the request
     * @param asked reference of the agency's answer, where it was asked; null where it asked itself
     */
    record Known(String request, String asked) {

        /** The record in which it stands. */
        String reference() {
            return asked == null ? request : asked;
        }
    }

    /** Keeps about whom an agency asks, in place of what was described before. */
    void asks(SharingRequest request) {
        database.sql("delete from known_child where request = :request and asked_agency is null")
                .param("request", request.id()).update();
        keep(request, null, request.agency());
    }

    /** Keeps about whom an agency is asked, in the name of the agency to which the unit belongs. */
    void isAsked(SharingRequest request, AskedAgency asked, String agency) {
        keep(request, asked.id(), agency);
    }

    private void keep(SharingRequest request, String asked, String agency) {
        for (var child : request.facts().described().children()) {
            var keys = Spelling.keys(agency, child);
            if (keys.isEmpty()) continue;
            database.sql("insert into known_child (request, asked_agency, keys) values (:request, :asked, :keys)")
                    .param("request", request.id()).param("asked", asked)
                    .param("keys", keys.toArray(String[]::new)).update();
        }
    }

    /** Where this agency may have dealt with one of these children, the latest first; but for this request itself. */
    List<Known> like(String agency, List<Child> children, String except) {
        var keys = children.stream().flatMap(child -> Spelling.keys(agency, child).stream()).distinct()
                .toArray(String[]::new);
        if (keys.length == 0) return List.of();
        return database.sql("""
                        select request, asked_agency from known_child
                        where keys && cast(:keys as text[]) and request <> :except
                        group by request, asked_agency order by request desc, asked_agency limit :most""")
                .param("keys", keys).param("except", except).param("most", MOST)
                .query((row, number) -> new Known(row.getString(1), row.getString(2))).list();
    }
}
