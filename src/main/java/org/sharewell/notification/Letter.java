package org.sharewell.notification;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * The text of a mail. It has room for the reference and for the way to the task list, a digest's for how many and which
 * there are, and for nothing else.
 *
 * @param subject one line
 * @param text what is below it
 */
record Letter(String subject, String text) {

    private static final Pattern GAP = Pattern.compile("\\{\\{(.*?)}}");
    private static final Set<String> GAPS = Set.of("reference", "link");
    private static final Set<String> GAPS_OF_A_DIGEST = Set.of("count", "items", "link");

    /**
     * Reads a letter: the subject on its first line, an empty line, the text.
     *
     * @throws IllegalArgumentException with what is wrong, as the end of a sentence that begins with the letter's name
     */
    static Letter read(String file) {
        return read(file, GAPS, "a mail carries only {{reference}} and {{link}}.");
    }

    /** The same for the letter of a digest. */
    static Letter readDigest(String file) {
        return read(file, GAPS_OF_A_DIGEST, "a digest carries only {{count}}, {{items}} and {{link}}.");
    }

    private static Letter read(String file, Set<String> known, String carried) {
        var parts = file.strip().split("\\R\\h*\\R", 2);
        if (parts.length < 2 || parts[0].lines().count() != 1) {
            throw new IllegalArgumentException("needs its subject in the first line, an empty line, then the text.");
        }
        var unknown = GAP.matcher(file).results().map(gap -> gap.group(1))
                .filter(gap -> !known.contains(gap)).findFirst();
        if (unknown.isPresent()) {
            throw new IllegalArgumentException("asks for {{" + unknown.get() + "}}; " + carried);
        }
        return new Letter(parts[0].strip(), parts[1].strip() + "\n");
    }

    /** The letter with its gaps filled. */
    Letter filled(String reference, String link) {
        return new Letter(fill(subject, "reference", reference), fill(fill(text, "reference", reference), "link", link));
    }

    /** The letter of a digest with its gaps filled. */
    Letter filledWith(String count, String items, String link) {
        return new Letter(fill(subject, "count", count),
                fill(fill(fill(text, "count", count), "items", items), "link", link));
    }

    /** What it is about, without which one: {@code A request for information has arrived}. */
    String heading() {
        return fill(subject, "reference", "").replaceAll("[\\s:,]+$", "");
    }

    private static String fill(String text, String gap, String with) {
        return text.replace("{{" + gap + "}}", with);
    }
}
