package org.sharewell.register;

import java.time.Instant;

/**
 * A seal over entries of the register and over the seal before it. A copy of its number and hash kept outside the
 * database proves that nothing under it or under an earlier seal was altered since.
 *
 * @param number 1 for the first, then without a gap
 * @param at when it was set, by the server's clock, UTC
 * @param entries how many entries it holds, at least one
 * @param hash SHA-256 as 64 lower-case hexadecimal digits
 */
public record Seal(long number, Instant at, long entries, String hash) { }
