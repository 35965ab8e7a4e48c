package org.sharewell.request;

import java.util.List;

/** The kinds of enquiry make no sense; the message says which and why, in sentences. */
class KindsRefused extends RuntimeException {

    KindsRefused(List<String> problems) {
        super(String.join(" ", problems));
    }
}
