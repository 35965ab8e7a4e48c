package org.sharewell.request;

import java.util.ArrayList;
import java.util.List;

import org.sharewell.calendar.StaffTime;
import org.sharewell.process.FormFiles;
import org.sharewell.process.FormWords;
import org.sharewell.process.Option;
import org.sharewell.telling.TellingInWords;
import org.sharewell.web.Told;
import org.springframework.stereotype.Component;

/** What was described, in the words in which it was asked for. */
@Component
class DescribedInWords {

    private final LevelsOfNeed levels;
    private final FormWords form;

    DescribedInWords(LevelsOfNeed levels, FormFiles forms) {
        this.levels = levels;
        this.form = forms.words("request-to-share", "describe-request");
    }

    List<Told.Section> sections(Described described) {
        return List.of(new Told.Section("Whom it is about", List.of(), people(described)),
                new Told.Section("What was asked", asked(described).all(), List.of()));
    }

    private List<Told.Part> people(Described described) {
        var parts = new ArrayList<Told.Part>();
        described.children().forEach(child -> parts.add(child(child)));
        described.people().forEach(person -> parts.add(person(person)));
        return parts;
    }

    private Told.Part child(Child child) {
        var words = form.rows("children");
        return Told.Part.of(child.named(), Told.Lines.none()
                .with(words.question("birthDateIs"), born(child, words)).asked(words, "nhsNumber", child.nhsNumber())
                .ticked(words, "wanted", child.wanted()));
    }

    private static String born(Child child, FormWords words) {
        var known = words.answer("birthDateIs", child.birthDateIs());
        return child.birthDate() == null ? known : StaffTime.date(child.birthDate()) + " (" + known + ")";
    }

    private Told.Part person(PersonConcerned person) {
        var words = form.rows("people");
        return Told.Part.of(person.called(), Told.Lines.none()
                .asked(words, "relation", person.relation()).ticked(words, "wanted", person.wanted())
                .ticked(words, "named", person.named() && !person.wanted())
                .asked(words, "mustNotLearn", person.mustNotLearn()));
    }

    private Told.Lines asked(Described described) {
        return TellingInWords.add(described.tells(), form, Told.Lines.none()
                .ticked(form, "harmIfWaits", described.harmIfWaits())
                .asked(form, "harmSentence", described.harmSentence()).asked(form, "myNumber", described.myNumber())
                .asked(form, "needed", described.needed()).asked(form, "purpose", described.purpose())
                .asked(form, "statutoryFunction", described.statutoryFunction())
                .with(form.question("level"), level(described.level()))
                .asked(form, "levelWhy", described.levelWhy())
                .asked(form, "cause", described.cause()).asked(form, "causeFacts", described.causeFacts())
                .asked(form, "concernFrom", described.background().concernFrom())
                .ticked(form, "concernFromTold", described.background().concernFromTold())
                .asked(form, "family", described.background().family())
                .asked(form, "noLess", described.noLess())
                .asked(form, "ground", described.ground()).asked(form, "groundReason", described.groundReason())
                .asked(form, "urgency", described.urgency()).asked(form, "urgencyReason", described.urgencyReason())
                .asked(form, "area", described.area())
                .asked(form, "askedWhy", described.askedWhy()).asked(form, "onward", described.onward())
                .ticked(form, "checked", described.checked()));
    }

    private String level(String level) {
        return levels.options().stream().filter(option -> option.value().equals(level)).map(Option::label).findFirst()
                .orElse(level);
    }
}
