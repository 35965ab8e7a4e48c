package org.sharewell.statistics;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.sharewell.partnership.Agency;
import org.sharewell.partnership.Partnership;
import org.sharewell.process.ModelNames;
import org.springframework.stereotype.Component;

/** What is counted, as people read it. */
@Component
class Words {

    private static final int HOURS_A_DAY = 24;
    private static final int MINUTES_AN_HOUR = 60;

    /** What a measure is called where its chart has a row for each. */
    private static final Map<String, String> MEASURES = Map.ofEntries(Map.entry("opened", "Waiting until opened"),
            Map.entry("handled", "Handling"), Map.entry("asked", "Agencies asked"),
            Map.entry("received", "Requests received"), Map.entry("delivered", "Shares delivered"),
            Map.entry("no-longer-needed", "Requests no longer needed"), Map.entry("share-opened", "Shares opened"),
            Map.entry("emergency", "Shared at once"), Map.entry("emergency-recorded", "Records completed"),
            Map.entry("breach-reported", "Breaches reported"), Map.entry("breach-decided", "Decided"),
            Map.entry("commissioner-notified", "Commissioner notified"),
            Map.entry("complaint-acknowledged", "Acknowledged"), Map.entry("complaint-answered", "Answered"));

    /** Codes that say nothing to whoever is new. */
    private static final Map<String, String> WRITTEN_OUT = Map.of("siro", "Senior information risk owner");

    private final List<MeasureInWords> procedures;
    private final ModelNames models;
    private final Partnership partnership;

    Words(List<MeasureInWords> procedures, ModelNames models, Partnership partnership) {
        this.procedures = procedures;
        this.models = models;
        this.partnership = partnership;
    }

    /** What a row is called. */
    String label(String measure, String value) {
        if (value == null) return MEASURES.getOrDefault(measure, plain(measure));
        return procedures.stream().flatMap(one -> one.inWords(measure, value).stream()).findFirst()
                .orElseGet(() -> WRITTEN_OUT.getOrDefault(value, plain(value)));
    }

    /** What a procedure is called. */
    String procedure(String id) {
        return models.of(id).orElseGet(() -> plain(id));
    }

    /** The name of an agency; of what belongs to no single one, the partnership. */
    String agency(String id) {
        if (id == null) return "Partnership";
        return partnership.unit(id).map(Agency::name).orElse(id);
    }

    /** {@code not-shared} as {@code Not shared}. */
    static String plain(String code) {
        var words = code.replace('-', ' ').replace('_', ' ');
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** A time as people say it: {@code 45 minutes}, {@code 5 hours}, {@code 3 days 4 hours}. */
    static String time(double seconds) {
        var time = Duration.ofSeconds(Math.round(seconds));
        if (time.toHours() == 0) return many(Math.max(1, time.toMinutes()), "minute");
        if (time.toDays() == 0) {
            var minutes = time.toMinutes() % MINUTES_AN_HOUR;
            return many(time.toHours(), "hour") + (minutes == 0 ? "" : " " + many(minutes, "minute"));
        }
        var hours = time.toHours() % HOURS_A_DAY;
        return many(time.toDays(), "day") + (hours == 0 ? "" : " " + many(hours, "hour"));
    }

    /** The kinds of enquiry that can be chosen. */
    List<String> kinds() {
        return procedures.stream().flatMap(one -> one.kindsOfEnquiry().stream()).toList();
    }

    static Optional<String> given(String text) {
        return Optional.ofNullable(text).map(String::strip).filter(one -> !one.isEmpty());
    }

    private static String many(long many, String what) {
        return many + " " + what + (many == 1 ? "" : "s");
    }
}
