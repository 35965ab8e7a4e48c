package org.sharewell.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.mock;
import static org.assertj.core.api.Assertions.tuple;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.sharewell.decision.Examples.answer;
import static org.sharewell.decision.Examples.asked;
import static org.sharewell.decision.Examples.children;
import static org.sharewell.decision.Examples.item;
import static org.sharewell.decision.Examples.notShared;
import static org.sharewell.decision.Examples.refusing;
import static org.sharewell.decision.Examples.sent;
import static org.sharewell.decision.Examples.shared;
import static org.sharewell.decision.Examples.sharing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sharewell.decision.DecisionEntries.Snapshot;
import org.sharewell.register.Entry;
import org.sharewell.register.FactsJson;
import org.sharewell.testing.Clause;
import org.sharewell.testing.Rule;

class DecisionEntriesTest {

    private static final Sent EMERGENCY = sent("answer", "decide", "harmIfWaits", true, "harmSentence", "She is with him now.",
            "items", List.of(item("1", "At her uncle's")));

    private final FactsJson json = mock();
    private final List<Snapshot> written = new ArrayList<>();
    private final DecisionEntries entries = new DecisionEntries(Examples.catalogue(),
            new SecureWay(Examples.methods(), mock()), new AnswerCounted(mock()), json);

    @BeforeEach
    void payloadsAreKept() {
        when(json.write(any())).thenAnswer(call -> {
            written.add(call.getArgument(0));
            return "{}";
        });
    }

    @Test
    @Clause("C90")
    void theSixFactsAreThoseOfTheMoment() {
        var asked = asked("risk", "Bruises on two days.", "needed", "Attendances since January.");

        enter(answer(shared()), asked);

        assertThat(written).singleElement().satisfies(facts -> {
            assertThat(facts.context()).isEqualTo("To find out whether Maya is safe.\nBruises were seen at school.");
            assertThat(facts.decision()).isEqualTo(sharing());
            assertThat(facts.risk()).isEqualTo("Bruises on two days.");
            assertThat(facts.requested()).isEqualTo("Attendances since January.");
            assertThat(facts.shared()).extracting(Item::content).containsExactly("Two visits, 3 and 9 March.");
            assertThat(facts.withWhom()).isEqualTo("csc: ann");
        });
    }

    @Test
    @Clause("C132")
    void theBasesAreKeptAsTheyStoodInTheCatalogue() {
        enter(answer(shared()), asked());

        assertThat(written.get(0).bases()).containsExactlyElementsOf(
                Examples.catalogue().named("public-task", "safeguarding-of-children")).hasSize(2);
    }

    @Test
    @Clause("C26")
    void aRefusalRestsOnNoBasisAndSharesNothing() {
        var all = enter(answer(notShared()), asked());

        assertThat(all).extracting(Entry::decision, Entry::event, Entry::decidedBy, Entry::decidedFor)
                .containsExactly(tuple("not-shared", "Not shared, reasons recorded", "bob",
                        "police"));
        assertThat(written.get(0).bases()).isEmpty();
        assertThat(written.get(0).shared()).isEmpty();
    }

    @Test
    @Rule("R3")
    void eachChildHasItsOwnEntryWithOnlyWhatWasSharedAboutIt() {
        var sent = shared("decisions", List.of(sharing(), refusing(), Map.of("sameAs", "1")),
                "items", List.of(item("1", "Two visits"), item("3", "No visit")));

        var all = enter(answer(sent), asked("children", children("Maya", "Tom", "Ada")));

        assertThat(all).extracting(Entry::decision).containsExactly("shared", "not-shared", "shared");
        assertThat(all).extracting(Entry::concerns)
                .containsExactly("R26-00042.police#1", "R26-00042.police#2", "R26-00042.police#3");
        assertThat(written).extracting(facts -> facts.shared().stream().map(Item::content).toList())
                .containsExactly(List.of("Two visits"), List.of(), List.of("No visit"));
    }

    @Test
    @Rule("R10")
    void theCompletedRecordOfAnEmergencyHoldsWhatWasSharedThen() {
        var first = enter(answer(EMERGENCY), asked());
        var second = enter(answer(EMERGENCY, shared("items", null)), asked());

        assertThat(first).extracting(Entry::decision, Entry::supersedes)
                .containsExactly(tuple("some-shared-now", null));
        assertThat(second).extracting(Entry::decision, Entry::supersedes)
                .containsExactly(tuple("shared", "R26-00042.police-1"));
        assertThat(written.get(1).shared()).extracting(Item::content).containsExactly("At her uncle's");
    }

    @Test
    @Rule("R4")
    void aShortAnswerIsOneEntryForAllChildren() {
        var all = enter(answer(sent("answer", "nothing-held", "whereLooked", "Archive")),
                asked("children", children("Maya", "Tom")));

        assertThat(all).extracting(Entry::decision, Entry::concerns)
                .containsExactly(tuple("nothing-held", "R26-00042.police"));
        assertThat(written.get(0).answer().whereLooked()).isEqualTo("Archive");
    }

    private List<Entry> enter(Answer answer, Asked asked) {
        return entries.of(before(answer), answer, answer.last().orElseThrow(), asked, "police");
    }

    private static Answer before(Answer answer) {
        var decisions = answer.facts().decisions();
        return new Answer(answer.id(), answer.version(), answer.request(), answer.unit(), "open", answer.askedAt(),
                answer.remindAt(), answer.dueAt(), answer.climbAt(), answer.headAt(),
                new Answer.Given(decisions.subList(0, decisions.size() - 1), null, null, null));
    }
}
