package org.sharewell.consent;

import java.time.Instant;

/**
 * What a safeguarding lead said, as whoever may read the request reads it.
 *
 * @param reference of the view
 * @param at when it was given
 * @param by user id of the safeguarding lead
 * @param inWords the view and why
 */
public record GivenView(String reference, Instant at, String by, String inWords) {

    static GivenView of(SafeguardingView view) {
        return new GivenView(view.id(), view.givenAt(), view.givenBy(), ViewPolicy.inWords(view));
    }
}
