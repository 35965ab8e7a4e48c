package org.sharewell.document;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;

/**
 * A file that somebody wants to add.
 *
 * @param name as their computer calls it; made safe here
 * @param content its bytes
 */
public record Offered(String name, byte[] content) {

    private static final int LONGEST_NAME = 120;
    private static final String NAMELESS = "document";

    public Offered {
        name = safe(name == null ? "" : name);
    }

    /** Without folders, without signs that hide or turn words round, no longer than a line; the ending stays. */
    private static String safe(String name) {
        var plain = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
                .replaceAll("[\\p{C}\\u2028\\u2029]", "").replaceAll("[\"<>:|?*%]", "_").replaceAll("\\s+", " ")
                .replaceAll("^[. ]+|[. ]+$", "");
        var dot = plain.lastIndexOf('.');
        var ending = dot < 0 ? "" : plain.substring(dot);
        var stem = (dot < 0 ? plain : plain.substring(0, dot)).strip();
        if (ending.length() > LONGEST_NAME / 2) return stem.isEmpty() ? NAMELESS : shortened(stem, LONGEST_NAME);
        return (stem.isEmpty() ? NAMELESS : shortened(stem, LONGEST_NAME - ending.length())) + ending;
    }

    private static String shortened(String text, int most) {
        if (text.length() <= most) return text;
        return text.substring(0, Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most).strip();
    }

    /** What stands behind the last dot of its name, in small letters; empty if nothing does. */
    String ending() {
        var dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    /** SHA-256 of its content, as 64 hexadecimal digits. */
    String digest() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Offered file && name.equals(file.name) && Arrays.equals(content, file.content);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(content);
    }

    /** Neither its name nor what it says. */
    @Override
    public String toString() {
        return "Offered file";
    }
}
