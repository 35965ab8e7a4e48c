package org.sharewell.notification;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import java.util.List;
import java.util.TreeMap;

import org.sharewell.calendar.StaffTime;
import org.springframework.stereotype.Component;

/** Writes a mail: the letter of what happened, or a digest of several with their counts, references and due times. */
@Component
class Writing {

    private final Letters letters;
    private final DigestRows rows;
    private final NotificationSettings settings;

    Writing(Letters letters, DigestRows rows, NotificationSettings settings) {
        this.letters = letters;
        this.rows = rows;
        this.settings = settings;
    }

    /** The same text each time, since what a digest tells is settled when it is put together. */
    Letter of(Outbox.Mail mail) {
        return mail.letter().equals(Letters.DIGEST) ? digest(mail)
                : letters.named(mail.letter()).filled(mail.reference(), settings.link());
    }

    private Letter digest(Outbox.Mail mail) {
        var told = rows.told(mail.id()).stream()
                .collect(groupingBy(row -> Occasion.of(row.letter()), TreeMap::new, toList()));
        var items = told.entrySet().stream().map(of -> section(of.getKey(), of.getValue())).collect(joining("\n\n"));
        return letters.digest().filledWith(mail.reference(), items, settings.link());
    }

    /** What is due first stands first; what was told twice stands once. */
    private String section(Occasion occasion, List<DigestRows.Row> told) {
        var lines = told.stream()
                .sorted(comparing(DigestRows.Row::due, nullsLast(naturalOrder())).thenComparing(DigestRows.Row::reference))
                .map(Writing::line).distinct().toList();
        return letters.named(occasion.letter()).heading() + ": " + lines.size() + "\n" + String.join("\n", lines);
    }

    private static String line(DigestRows.Row row) {
        return "  " + row.reference() + (row.due() == null ? "" : ", due " + StaffTime.inFull(row.due().toInstant()));
    }
}
