package org.sharewell.process;

/** What people write, made safe for a place that renders Markdown and HTML. */
public final class Words {

    private static final String SPECIAL = "\\`*_{}[]()#+-.!|~>:/@\"'=";

    private Words() { }

    /**
     * The same words with every sign escaped that Markdown, HTML or form-js' templates would act on; empty for null.
     * Line breaks become spaces, since a line's first signs decide how it is rendered.
     */
    public static String escaped(String words) {
        if (words == null) return "";
        var safe = new StringBuilder();
        words.replaceAll("\\s+", " ").chars().forEach(sign -> {
            if (sign == '<') safe.append("&lt;");
            else if (sign == '&') safe.append("&amp;");
            else if (SPECIAL.indexOf(sign) >= 0) safe.append("&#").append(sign).append(';');
            else safe.append((char) sign);
        });
        return safe.toString();
    }
}
