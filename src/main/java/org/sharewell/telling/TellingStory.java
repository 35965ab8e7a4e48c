package org.sharewell.telling;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.sharewell.calendar.StaffTime;
import org.sharewell.partnership.Partnership;
import org.sharewell.register.Register;
import org.sharewell.web.Story;
import org.sharewell.web.Told;
import org.springframework.stereotype.Component;

/** What one side said about telling and did about it, read again (C89, C98). */
@Component
class TellingStory implements Story {

    private final Tellings tellings;
    private final WhoMayLearn whoMayLearn;
    private final Partnership partnership;
    private final Register register;

    TellingStory(Tellings tellings, WhoMayLearn whoMayLearn, Partnership partnership, Register register) {
        this.tellings = tellings;
        this.whoMayLearn = whoMayLearn;
        this.partnership = partnership;
        this.register = register;
    }

    @Override
    public String procedure() {
        return "tell-people";
    }

    @Override
    public List<Side> sides(String reference) {
        return tellings.findById(reference).map(telling -> new Side(telling.unit(), people(telling))).stream().toList();
    }

    private Set<String> people(Telling telling) {
        var people = new HashSet<>(Set.of(telling.teller()));
        register.about(telling.id()).stream().map(line -> line.entry().actor()).filter(Objects::nonNull)
                .forEach(people::add);
        return people;
    }

    @Override
    public Told told(String reference, String person) {
        var telling = tellings.of(reference);
        var standing = Told.Lines.none().with("Said by", partnership.nameOf(telling.teller()) + ", "
                        + partnership.unit(telling.unit()).orElseThrow().name())
                .with("Record", telling.reference(), telling.reference())
                .with("Next due", telling.dueAt() == null ? null : StaffTime.inFull(telling.dueAt()));
        return new Told("Telling the people concerned", whoMayLearn.mustNotLearn(telling.request()),
                List.of(new Told.Section("Where it stands", standing.all(), List.of()),
                        whoMayLearn.section(telling.side())));
    }

    @Override
    public List<Listed> of(String person, int most) {
        return tellings.owedBy(person, most).stream().map(telling -> new Listed(telling.id(), telling.unit(),
                "Telling that came back to you", "Something is owed", telling.dueAt())).toList();
    }
}
