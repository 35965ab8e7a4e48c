package org.sharewell.statistics;

import java.util.Optional;

import jakarta.ws.rs.QueryParam;

/**
 * What stands behind the question mark of an address of ours, as it came: any of it may be missing, and none of it is to be
 * trusted.
 */
public final class Question {

    private static final String PAGE = "\\d{1,4}";

    @QueryParam("from")
    private String from;
    @QueryParam("until")
    private String until;
    @QueryParam("agency")
    private String agency;
    @QueryParam("urgency")
    private String urgency;
    @QueryParam("kind")
    private String kind;
    @QueryParam("value")
    private String value;
    @QueryParam("page")
    private String page;

    /** Made for each call, by Camunda. */
    public Question() { }

    WantedPolicy.Asked asked() {
        return new WantedPolicy.Asked(from, until, agency, urgency, kind);
    }

    /** Id of the agency; empty where none was given. */
    Optional<String> agency() {
        return Words.given(agency);
    }

    /** Which value of a measure; null for all. */
    String value() {
        return value;
    }

    /** The page, counted from 0, the first where none was given; empty if there cannot be such a page. */
    Optional<Integer> page() {
        if (page == null) return Optional.of(0);
        return page.matches(PAGE) ? Optional.of(Integer.valueOf(page)) : Optional.empty();
    }
}
