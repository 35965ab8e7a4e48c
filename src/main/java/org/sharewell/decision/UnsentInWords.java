package org.sharewell.decision;

import java.util.List;
import java.util.Map;

import org.sharewell.calendar.StaffTime;
import org.sharewell.partnership.Partnership;
import org.sharewell.process.FormFiles;
import org.sharewell.process.FormWords;
import org.sharewell.process.Unsent;
import org.sharewell.web.Told;
import org.springframework.stereotype.Component;

/** What somebody had begun to write when no answer was needed any more: kept, and the agency's own (R7, R9). */
@Component
class UnsentInWords {

    private final Partnership partnership;
    private final FormWords form;

    UnsentInWords(Partnership partnership, FormFiles forms) {
        this.partnership = partnership;
        this.form = forms.words("answer-request", "decide-request");
    }

    Told.Section section(List<Unsent> unsent) {
        return new Told.Section("Begun and not sent", List.of(), unsent.stream().map(this::part).toList());
    }

    private Told.Part part(Unsent one) {
        var lines = Told.Lines.none().with("Written", StaffTime.inFull(one.at()));
        add(form, one.fields(), lines);
        return new Told.Part(partnership.nameOf(one.by()), lines.all(), true);
    }

    private static void add(FormWords form, Map<?, ?> fields, Told.Lines lines) {
        fields.forEach((key, value) -> {
            if (form.asks(key.toString())) add(form, key.toString(), value, lines);
        });
    }

    private static void add(FormWords form, String key, Object value, Told.Lines lines) {
        if (value instanceof Boolean ticked) {
            lines.ticked(form, key, ticked);
        } else if (value instanceof List<?> several) {
            several.forEach(one -> {
                if (one instanceof Map<?, ?> row) add(form.rows(key), row, lines);
                else lines.asked(form, key, String.valueOf(one));
            });
        } else if (value != null) {
            lines.asked(form, key, value.toString());
        }
    }
}
