package org.sharewell.register;

/** Sets a seal in a test, where sealing does not run by itself. */
public final class SealNow {

    private SealNow() { }

    /** The new seal over whatever was entered since the last one; there must be something. */
    public static Seal over(Seals seals) {
        return seals.sealNext().orElseThrow(() -> new AssertionError("Nothing was entered since the last seal."));
    }
}
