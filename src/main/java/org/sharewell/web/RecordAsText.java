package org.sharewell.web;

import java.util.List;
import java.util.List;
import java.util.Locale;

/**
 * A record as plain text for the case file (C91, R16). Headings stand at the margin and everything that people wrote is
 * indented, so that nobody's words look like a heading or a line of the register.
 */
public final class RecordAsText {

    private static final String INDENT = "    ";

    private final StringBuilder text = new StringBuilder();

    private RecordAsText() { }

    static String of(Opened record) {
        var copy = new RecordAsText();
        copy.line("", record.told().title() + ", " + record.reference());
        copy.line("", "Copied from Sharewell: " + record.copied());
        if (!record.told().marks().isEmpty()) {
            copy.heading("Who must not learn what");
            record.told().marks().forEach(mark -> copy.line(INDENT, mark));
        }
        record.told().sections().forEach(copy::section);
        if (!record.documents().isEmpty()) copy.heading("Documents");
        record.documents().forEach(document -> copy.line(INDENT, document.name() + ", " + document.about()));
        copy.heading("What the register holds");
        record.history().forEach(line -> copy.line(INDENT, line.at() + ": " + line.what() + ". " + line.who()
                + ". Entry " + line.number() + ", digest " + line.digest()));
        return copy.text.toString();
    }

    /** Sections alone, for a form that shows somebody the record as it is. */
    public static String of(List<Told.Section> sections) {
        var copy = new RecordAsText();
        sections.forEach(copy::section);
        return copy.text.toString();
    }

    private void section(Told.Section section) {
        heading(section.heading());
        lines(section.lines(), INDENT);
        for (var part : section.parts()) {
            text.append('\n');
            line(INDENT, "- " + part.heading());
            lines(part.lines(), INDENT + INDENT);
        }
    }

    private void lines(List<Told.Line> lines, String indent) {
        lines.forEach(line -> line(indent, label(line.label()) + " " + line.text()));
    }

    /** A question ends as it is; whatever else stands before words gets a colon. */
    private static String label(String label) {
        return label.matches(".*[?…]") ? label : label.replaceFirst("\\.$", "") + ":";
    }

    private void heading(String heading) {
        text.append('\n').append(heading.toUpperCase(Locale.UK)).append('\n');
    }

    /** A text of several lines stays together under its first. */
    private void line(String indent, String words) {
        text.append(indent).append(words.replaceAll("\\R", "\n" + indent + INDENT)).append('\n');
    }
}
