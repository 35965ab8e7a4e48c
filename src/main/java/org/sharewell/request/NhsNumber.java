package org.sharewell.request;

import java.util.stream.IntStream;

/**
 * The NHS number's own check: ten digits, of which the last is made from the others by modulus 11.
 *
 * <p>Source: NHS Data Model and Dictionary, "NHS NUMBER": each of the first nine digits times 10 down to 2, summed; 11
 * less the remainder by 11; 11 counts as 0, and a number whose check would be 10 is never issued.
 */
final class NhsNumber {

    private NhsNumber() { }

    static boolean valid(String digits) {
        if (!digits.matches("\\d{10}")) return false;
        var sum = IntStream.range(0, 9).map(i -> (digits.charAt(i) - '0') * (10 - i)).sum();
        return (11 - sum % 11) % 11 == digits.charAt(9) - '0';
    }
}
