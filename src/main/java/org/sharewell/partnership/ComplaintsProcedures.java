package org.sharewell.partnership;

import java.util.Optional;

import org.springframework.stereotype.Component;

/** By which procedure each agency handles complaints (C37). */
@Component
public class ComplaintsProcedures {

    private final Partnership partnership;

    ComplaintsProcedures(Partnership partnership) {
        this.partnership = partnership;
    }

    /**
     * The one in force in this agency or team now. A case keeps what it was begun under.
     *
     * @throws IllegalArgumentException if the partnership's file named no such agency since it names procedures
     */
    public ComplaintsProcedure of(String unit) {
        return Optional.ofNullable(partnership.units().complaints().get(Post.agencyOf(unit))).orElseThrow(() ->
                new IllegalArgumentException("There is no complaints procedure of \"" + unit + "\"."));
    }
}
