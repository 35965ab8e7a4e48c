package org.sharewell.telling;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.sharewell.process.Fields;
import org.sharewell.process.FormTask;
import org.sharewell.process.Option;
import org.sharewell.process.TaskForm;
import org.springframework.stereotype.Component;

/** Whom this side is to tell, or to look at again; what must be certain before, and what the others say. */
@Component
class TellPeopleForm implements TaskForm<ToldNow> {

    private static final Map<String, String> CONFIRMATIONS = Map.of(
            "safe", "It is safe: for them, for the child and for everybody else",
            "reaches", "It reaches only them: nobody else opens their post or answers their telephone",
            "unnamed", "It names neither who said it nor another household",
            "marks", "Nobody learns from it what they must not, as it stands at the top");

    private final Tellings tellings;
    private final WhoMayLearn whoMayLearn;
    private final TellingDays days;

    TellPeopleForm(Tellings tellings, WhoMayLearn whoMayLearn, TellingDays days) {
        this.tellings = tellings;
        this.whoMayLearn = whoMayLearn;
        this.days = days;
    }

    @Override
    public String id() {
        return "tell-people";
    }

    @Override
    public Class<ToldNow> submission() {
        return ToldNow.class;
    }

    @Override
    public Fields offered(FormTask task) {
        return Fields.none().with("reference", tellings.of(task.record()).reference());
    }

    @Override
    public Fields opened(FormTask task) {
        var telling = tellings.of(task.record());
        var sides = whoMayLearn.sides(telling.side());
        return offered(task).and(whoMayLearn.shown(telling.side())).and(choices(task))
                .rows("owed", telling.open().stream().<Map<String, Object>>map(line -> Map.of("whom",
                        whom(line, telling, sides), "stands", line.inFull())).toList());
    }

    /** Everybody leaves out whoever must not learn of it, is not told yet, or is told apart. */
    private static String whom(TellingLine line, Telling telling, Sides sides) {
        if (line.whom() != null) return line.whom();
        var apart = Stream.concat(
                sides.marks().stream().map(StandingMark::mark).filter(Mark::forbidsTelling).map(Mark::person),
                Stream.concat(sides.all().stream().flatMap(one -> one.open().stream()).filter(TellingLine::binds),
                                telling.facts().lines().stream())
                        .map(TellingLine::whom).filter(whom -> whom != null)).distinct().collect(Collectors.joining("; "));
        return apart.isEmpty() ? line.whomInWords() : line.whomInWords() + ", but not: " + apart;
    }

    @Override
    public Fields choices(FormTask task) {
        var side = tellings.of(task.record()).side();
        return whoMayLearn.choices(side).options("confirmations", ToldNowPolicy.toConfirm(whoMayLearn.sides(side)).stream()
                .map(point -> new Option(CONFIRMATIONS.get(point), point)).toList());
    }

    @Override
    public List<String> problems(ToldNow said, FormTask task) {
        var telling = tellings.of(task.record());
        return ToldNowPolicy.problems(said, telling, whoMayLearn.sides(telling.side()), days.today());
    }

    @Override
    public String version(FormTask task) {
        return String.valueOf(tellings.of(task.record()).version());
    }
}
