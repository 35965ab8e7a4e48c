package org.sharewell.notification;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * The text of a mail. It has room for the reference and for the way to the task list, and for nothing else.
 *
 * @param subject one line
 * @param text what is below it
 */
record Letter(String subject, String text) {

    private static final Pattern GAP = Pattern.compile("\\{\\{(.*?)}}");
    private static final Set<String> KNOWN = Set.of("reference", "link");

    /**
     * Reads a letter: the subject on its first line, an empty line, the text.
     *
     * @throws IllegalArgumentException with what is wrong, as the end of a sentence that begins with the letter's name
     */
    static Letter read(String file) {
        var parts = file.strip().split("\\R\\h*\\R", 2);
        if (parts.length < 2 || parts[0].lines().count() != 1) {
            throw new IllegalArgumentException("needs its subject in the first line, an empty line, then the text.");
        }
        var unknown = GAP.matcher(file).results().map(gap -> gap.group(1))
                .filter(gap -> !KNOWN.contains(gap)).findFirst();
        if (unknown.isPresent()) {
            throw new IllegalArgumentException("asks for {{" + unknown.get() + "}}; a mail carries only {{reference}}"
                    + " and {{link}}.");
        }
        return new Letter(parts[0].strip(), parts[1].strip() + "\n");
    }

    /** The letter with its gaps filled. */
    Letter filled(String reference, String link) {
        return new Letter(fill(subject, reference, link), fill(text, reference, link));
    }

    private static String fill(String text, String reference, String link) {
        return text.replace("{{reference}}", reference).replace("{{link}}", link);
    }
}
