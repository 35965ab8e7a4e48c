package org.sharewell.partnership;

/** Configuration beside the partnership's file that names agencies or teams of it; looked at once that is loaded. */
public interface NamesAgencies {

    /** @throws RuntimeException that says which one nobody knows, and keeps Sharewell from starting */
    void check(Partnership partnership);
}
