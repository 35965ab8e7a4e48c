package org.sharewell.access;

import java.util.List;
import java.util.Optional;

/** Cases that are about another one, such as a disagreement about an answer; each procedure that has some says so. */
public interface AboutAnother {

    /** Reference of a record of the case that this one is about; empty if it is about none. */
    Optional<String> about(String theCase);

    /** References of the cases that are about this one or a record of it, which none of them needs to know. */
    List<String> casesAbout(String theCase);
}
