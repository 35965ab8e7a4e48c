package org.sharewell.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.sharewell.process.FormWords;

/**
 * What a record says, in the order in which it is read.
 *
 * @param title what it is, in a few words without names of people it concerns
 * @param marks who must not learn what, a line each; they stand above everything else (R5)
 * @param sections the rest; a section with nothing in it is left out
 */
public record Told(String title, List<String> marks, List<Section> sections) {

    public Told {
        marks = List.copyOf(marks);
        sections = sections.stream().filter(section -> !section.lines().isEmpty() || !section.parts().isEmpty())
                .toList();
    }

    /** The same with further sections behind its own. */
    Told and(List<Section> further) {
        return new Told(title, marks, Stream.concat(sections.stream(), further.stream()).toList());
    }

    /** A section with its own lines, then its parts. */
    public record Section(String heading, List<Line> lines, List<Part> parts) {
        public Section {
            lines = List.copyOf(lines);
            parts = List.copyOf(parts);
        }
    }

    /**
     * One of several things of a kind: a child, an agency, a piece of information.
     *
     * @param own true if it is an agency's own and not told to any other (R7)
     */
    public record Part(String heading, List<Line> lines, boolean own) {
        public Part {
            lines = List.copyOf(lines);
        }

        public static Part of(String heading, Lines lines) {
            return new Part(heading, lines.all(), false);
        }
    }

    /**
     * A question or name, and what there is to it.
     *
     * @param record reference of another record that the text names; null where there is none
     */
    public record Line(String label, String text, String record) { }

    /** Lines being gathered; what has no text is left out. */
    public static final class Lines {

        private final List<Line> lines = new ArrayList<>();

        public static Lines none() {
            return new Lines();
        }

        /** Adds a line, unless the text is null or empty. */
        public Lines with(String label, String text) {
            return with(label, text, null);
        }

        /** Adds a line whose text names another record. */
        public Lines with(String label, String text, String record) {
            if (text != null && !text.isBlank()) lines.add(new Line(label, text, record));
            return this;
        }

        /** Adds what a form asks and what was answered, in the form's words, unless nothing was. */
        public Lines asked(FormWords form, String key, String kept) {
            return with(form.question(key), form.answer(key, kept));
        }

        /** The same where several answers could be ticked. */
        public Lines asked(FormWords form, String key, List<String> kept) {
            return with(form.question(key), form.answers(key, kept));
        }

        /** The same for a single tick, which is said only where it was set. */
        public Lines ticked(FormWords form, String key, boolean kept) {
            return kept ? with(form.question(key), "Yes") : this;
        }

        /** Adds a line with each text in a line of its own. */
        public Lines with(String label, List<String> texts) {
            return with(label, String.join("\n", texts));
        }

        public List<Line> all() {
            return List.copyOf(lines);
        }
    }
}
