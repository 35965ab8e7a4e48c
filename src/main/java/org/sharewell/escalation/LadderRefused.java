package org.sharewell.escalation;

import java.util.List;

/** The ladder makes no sense; the message says where and why, in sentences. */
class LadderRefused extends RuntimeException {

    LadderRefused(List<String> problems) {
        super(String.join(" ", problems));
    }
}
