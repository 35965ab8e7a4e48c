package org.sharewell.telling;

import java.time.Clock;
import java.util.List;

import org.sharewell.calendar.StaffTime;
import org.sharewell.partnership.Partnership;
import org.sharewell.process.Fields;
import org.sharewell.process.Option;
import org.sharewell.web.Told;
import org.springframework.stereotype.Component;

/** What is known about who must not learn what and who is told, for every form and record of a request (R5, R6). */
@Component
public class WhoMayLearn {

    private final Tellings tellings;
    private final Partnership partnership;
    private final Clock clock;

    WhoMayLearn(Tellings tellings, Partnership partnership, Clock clock) {
        this.tellings = tellings;
        this.partnership = partnership;
        this.clock = clock;
    }

    /** The marks that stand on a request, whichever side set them, one for each person: what another request takes over. */
    public List<Mark> marks(String request) {
        return Mark.byPerson(tellings.ofRequest(request).stream()
                .flatMap(telling -> telling.standing().stream()).map(StandingMark::mark).toList());
    }

    /** The same, a line each: what stands at the top of every form and record of the request. */
    public List<String> mustNotLearn(String request) {
        return marks(request).stream().map(Mark::inWords).toList();
    }

    /** These marks, by what they are known by while somebody chooses them. */
    public List<Mark> chosen(String request, List<String> ids) {
        return tellings.ofRequest(request).stream().flatMap(telling -> telling.standing().stream()
                .filter(mark -> ids.contains(telling.idOf(mark))).map(StandingMark::mark)).toList();
    }

    /** What is missing or cannot be in what a side says, in sentences. */
    public List<String> problems(Side side, TellingSaid said, List<Mark> marks) {
        return TellingPolicy.problems(said, marks, sides(side), StaffTime.localDay(clock.instant()));
    }

    /** What the top of a form shows: {@code mustNotLearn}, and {@code marked} where there is any. */
    public Fields atTop(String request) {
        var mustNotLearn = mustNotLearn(request);
        return Fields.none().with("mustNotLearn", String.join("\n", mustNotLearn))
                .with("marked", !mustNotLearn.isEmpty());
    }

    /**
     * What a form shows beside its question about telling: what stands at its top, {@code othersTell} and
     * {@code othersSaid} for what the other sides do, {@code bound} where a "not yet" of theirs holds.
     */
    public Fields shown(Side side) {
        var sides = sides(side);
        return choices(sides).and(atTop(side.request()))
                .with("othersTell", String.join("\n", sides.inWords())).with("othersSaid", !sides.inWords().isEmpty())
                .with("bound", sides.bound());
    }

    /** The marks that can be taken off. */
    public Fields choices(Side side) {
        return choices(sides(side));
    }

    private static Fields choices(Sides sides) {
        return Fields.none().options("marksSet", sides.marks().stream()
                .map(mark -> new Option(mark.mark().inWords(), sides.idOf(mark))).toList());
    }

    /** What a deciding side says unless it says otherwise: who told, or who promised to, has not to be asked again. */
    public Fields defaults(Side side) {
        return sides(side).asker().map(line -> switch (line.how()) {
            case "told" -> Fields.none().with("telling", "told");
            case "we-tell", "not-yet" -> Fields.none().with("telling", "they-tell");
            default -> Fields.none();
        }).orElse(Fields.none());
    }

    /** What one side does, as the others may read it; null if it said nothing. */
    public String inWords(Side side) {
        return tellings.of(side).map(telling -> String.join("\n", telling.facts().lines().stream()
                .map(TellingLine::inWords).toList())).filter(words -> !words.isEmpty()).orElse(null);
    }

    /** What one side does and why, and what the others say, as this side reads it again in its record. */
    public Told.Section section(Side side) {
        var lines = Told.Lines.none();
        tellings.of(side).ifPresent(telling -> {
            telling.facts().lines().forEach(line -> lines.with("What we do", line.inFull()));
            telling.facts().marks().stream().filter(mark -> !mark.stands()).forEach(mark -> lines
                    .with("A mark that was taken off", mark.mark().inWords() + " Taken off on "
                            + StaffTime.inFull(mark.takenOff().at()) + ", because: " + mark.takenOff().why()));
        });
        return new Told.Section("Telling the people concerned",
                lines.with("What the other side does", sides(side).inWords()).all(), List.of());
    }

    Sides sides(Side side) {
        return new Sides(tellings.ofRequest(side.request()), side, this::called);
    }

    /** An agency's name, and where it is on duty by telephone. */
    private String called(String unit) {
        var agency = partnership.unit(unit).orElseThrow();
        return agency.dutyPhone() == null ? agency.name() : agency.name() + " (" + agency.dutyPhone() + ")";
    }
}
