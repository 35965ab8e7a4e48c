package org.sharewell.request;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.sharewell.calendar.StaffTime;
import org.sharewell.decision.AnswerSeen;
import org.sharewell.partnership.Partnership;
import org.sharewell.process.Readings;
import org.sharewell.receipt.ReceiveInformation;
import org.springframework.stereotype.Component;

/**
 * How far an agency is with what it was asked, for its asker: delivered, opened, who was told that it waits and who is
 * next, what the asker did about it, and the number to call (R9, R13; C45).
 */
@Component
class StandingInWords {

    private final AskedAgencies agencies;
    private final Readings readings;
    private final ReceiveInformation receipts;
    private final Partnership partnership;

    StandingInWords(AskedAgencies agencies, Readings readings, ReceiveInformation receipts,
                    Partnership partnership) {
        this.agencies = agencies;
        this.readings = readings;
        this.receipts = receipts;
        this.partnership = partnership;
    }

    /** A row for each answer. */
    List<Map<String, Object>> rows(List<AnswerSeen> answers) {
        var references = answers.stream().map(AnswerSeen::reference).toList();
        var opened = readings.firstOpened(references);
        return answers.stream().map(answer -> row(answer,
                lines(answer, agencies.of(answer.reference()).orElse(null), opened.get(answer.reference())))).toList();
    }

    private Map<String, Object> row(AnswerSeen answer, List<String> lines) {
        var state = AnswerInWords.state(answer);
        return Map.of("agency", partnership.unit(answer.unit()).orElseThrow().name(),
                "state", AnswerInWords.decided(answer) ? (state + " " + read(answer)).strip() : state,
                "stand", String.join("\n", lines), "words", AnswerInWords.words(answer));
    }

    private String read(AnswerSeen answer) {
        if (answer.shares().isEmpty()) return "";
        return answer.shares().stream().allMatch(share -> receipts.openedAt(share).isPresent())
                ? "You have opened it." : "Open it from your task list.";
    }

    private List<String> lines(AnswerSeen answer, AskedAgency agency, Instant opened) {
        var lines = new ArrayList<String>();
        var since = agency.facts().since();
        if (answer.open()) lines.addAll(waiting(answer, agency, opened));
        since.calls().forEach(call -> lines.add("Called " + StaffTime.inFull(call.at()) + ": " + call.words()));
        since.narrowed().stream().reduce((earlier, later) -> later)
                .ifPresent(less -> lines.add("Since " + StaffTime.inFull(less.at()) + " only asked for: " + less.words()));
        if (agency.withdrawn()) lines.add("Not asked any more since " + StaffTime.inFull(since.withdrawn().at()) + ".");
        if (answer.open()) addNumber(agency, lines);
        return lines;
    }

    /** A delivered message is not a read one, and the screen says so. */
    private static List<String> waiting(AnswerSeen answer, AskedAgency agency, Instant opened) {
        var lines = new ArrayList<String>();
        lines.add("Delivered " + StaffTime.inFull(answer.chased().askedAt()) + ". "
                + (opened == null ? "Nobody has opened it yet." : "Opened " + StaffTime.inFull(opened) + "."));
        if (!answer.chased().told().isEmpty()) lines.add("Reminded: " + String.join("; ", answer.chased().told()) + ".");
        if (answer.chased().next() != null) lines.add("Next: " + answer.chased().next() + ".");
        var chased = agency.facts().chased();
        if (!chased.isEmpty()) {
            lines.add("You chased: " + String.join("; ", chased.stream().map(StaffTime::inFull).toList()) + ".");
        }
        return lines;
    }

    private void addNumber(AskedAgency agency, List<String> lines) {
        var phone = partnership.unit(agency.unit()).orElseThrow().dutyPhone();
        if (phone != null) lines.add("To call them: " + phone);
    }
}
