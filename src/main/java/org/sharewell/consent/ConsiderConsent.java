package org.sharewell.consent;

import java.util.Date;
import java.util.List;
import java.util.Optional;

import org.sharewell.calendar.StaffTime;
import org.springframework.stereotype.Component;

/** Lets the procedure that was stopped begin considering, and tells it afterwards what was considered. */
@Component("considerConsent")
public class ConsiderConsent {

    private final Considerations considerations;
    private final SafeguardingViews views;
    private final ConsentGate gate;
    private final JudgedAgain judgedAgain;
    private final Waits waits;

    ConsiderConsent(Considerations considerations, SafeguardingViews views, ConsentGate gate, JudgedAgain judgedAgain,
                    Waits waits) {
        this.considerations = considerations;
        this.views = views;
        this.gate = gate;
        this.judgedAgain = judgedAgain;
        this.waits = waits;
    }

    /** Asks the gate and keeps the question, so that it can be considered what else can be done if it says stop. */
    public Gate begin(ToConsider asked) {
        var answer = gate.decide(asked.question());
        var before = considerations.findById(asked.reference());
        var now = considerations.save(before.map(earlier -> earlier.again(asked, answer))
                .orElseGet(() -> Consideration.of(asked, answer)));
        before.ifPresent(earlier -> judgedAgain.record(earlier, now, asked.why()));
        return answer;
    }

    /** What was considered for a request; empty if the gate was never asked about it. */
    public Optional<Considered> about(String reference) {
        return considerations.findById(reference).map(Consideration::facts);
    }

    /** User id of whoever chose last how a request goes on, or described it; empty if the gate was never asked. */
    public Optional<String> chosenBy(String reference) {
        return considerations.findById(reference).map(Consideration::asker);
    }

    /**
     * What the gate says about a request, and after it what the safeguarding lead said, in words for whoever asks;
     * empty if the gate was never asked about it.
     */
    public Optional<String> explanation(String reference) {
        return about(reference).map(considered -> considered.gate().explanation() + views.lastGiven(reference)
                .map(GivenView::of).map(view -> "\n\nYour safeguarding lead, " + StaffTime.inFull(view.at()) + ": "
                        + view.inWords()).orElse(""));
    }

    /** The safeguarding leads' views on a request, oldest first; empty while none is given. */
    public List<GivenView> views(String reference) {
        return views.ofRequest(reference).stream().filter(SafeguardingView::given)
                .map(GivenView::of).toList();
    }

    /** When a way on should be chosen or consent be there, whichever is waited for; for the model. */
    public Date due(String reference) {
        return Date.from(waits.of(reference).dueAt());
    }
}
