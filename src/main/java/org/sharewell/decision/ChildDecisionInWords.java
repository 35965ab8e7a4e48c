package org.sharewell.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.sharewell.calendar.StaffTime;
import org.sharewell.consent.Explained;
import org.sharewell.partnership.Agency;
import org.sharewell.partnership.Partnership;
import org.sharewell.process.FormFiles;
import org.sharewell.process.FormWords;
import org.sharewell.web.Told;
import org.springframework.stereotype.Component;

/** The seven questions as they were answered for one child, and apart from them what is not told to the asker (R7). */
@Component
class ChildDecisionInWords {

    private final LegalBases bases;
    private final Partnership partnership;
    private final FormWords form;

    ChildDecisionInWords(LegalBases bases, Partnership partnership, FormFiles forms) {
        this.bases = bases;
        this.partnership = partnership;
        this.form = forms.words("answer-request", "decide-request").rows("decisions");
    }

    /** @param name of the child, as it was asked about */
    List<Told.Part> parts(ChildDecision child, String name) {
        if (child.asBefore()) {
            return List.of(Told.Part.of(name, Told.Lines.none().with("Outcome", "As it was decided before")));
        }
        return Stream.of(Told.Part.of(name, answers(child)),
                        new Told.Part(name + ": your agency's own, not told to the asker", own(child), true))
                .filter(part -> !part.lines().isEmpty()).toList();
    }

    private Told.Lines answers(ChildDecision child) {
        var lines = Told.Lines.none().asked(form, "outcome", child.outcome())
                .asked(form, "whoIsMeant", child.whoIsMeant())
                .with(form.question("matchedOn"), Identifier.inWords(child.matchedOn()))
                .ticked(form, "matchedSure", child.matchedSure());
        offered(child, lines);
        clearAndIdentifiable(child, lines);
        confidential(child, lines);
        return lines.asked(form, "reasonTold", child.reasonTold())
                .with(form.question("withheldKind"), child.kindTold() ? child.withheldKind() : null)
                .ticked(form, "kindTold", child.kindTold())
                .asked(form, "lookAgainOn", day(child.lookAgainOn()));
    }

    private void offered(ChildDecision child, Told.Lines lines) {
        lines.with(form.question("recipient"), child.offeredTo().map(unit -> partnership.unit(unit).map(Agency::name)
                        .orElse(unit)).orElse(null))
                .asked(form, "recipientPurpose", child.recipientPurpose())
                .asked(form, "recipientNeed", child.recipientNeed())
                .ticked(form, "recipientUntold", child.recipientUntold());
    }

    /** Questions 1 and 2. */
    private void clearAndIdentifiable(ChildDecision child, Told.Lines lines) {
        lines.with(form.question("basis"), label(child.basis())).asked(form, "courtOrder", child.courtOrder())
                .asked(form, "proportionate", child.proportionate())
                .asked(form, "proportionateWhy", child.proportionateWhy())
                .asked(form, "needToKnow", child.needToKnow())
                .asked(form, "limitedByPower", child.limitedByPower()).asked(form, "powerLimit", child.powerLimit())
                .asked(form, "fromAnother", child.fromAnother()).asked(form, "originator", child.originator())
                .asked(form, "anonymousWouldDo", child.anonymousWouldDo())
                .asked(form, "identifies", child.identifies()).asked(form, "identifiesWhom", child.identifiesWhom());
    }

    /** Questions 3 to 5; the sixth is asked once for all children, the last ends the list. */
    private void confidential(ChildDecision child, Told.Lines lines) {
        lines.asked(form, "confidential", child.confidential())
                .with(form.question("condition"), label(child.condition()))
                .asked(form, "consent", child.consent()).asked(form, "consentFrom", child.consentFrom())
                .asked(form, "consentOn", day(child.consentOn())).asked(form, "consentBy", child.consentBy())
                .asked(form, "consentJudged", child.consentJudged())
                .with(form.question("consentExplained"), Explained.inWords(child.consentExplained()))
                .asked(form, "consentLimits", child.consentLimits())
                .asked(form, "notSoughtBecause", child.notSoughtBecause())
                .asked(form, "ifNotShared", child.ifNotShared()).asked(form, "ifShared", child.ifShared())
                .asked(form, "justification", child.justification())
                .asked(form, "othersAffected", child.othersAffected()).asked(form, "othersHow", child.othersHow());
    }

    private List<Told.Line> own(ChildDecision child) {
        return Told.Lines.none().asked(form, "refusalReasons", child.refusalReasons())
                .asked(form, "reachedThem", child.reachedThem())
                .with(form.question("withheldKind"), child.kindTold() ? null : child.withheldKind())
                .asked(form, "deliberation", child.deliberation()).all();
    }

    /** As it stands in the catalogue; a basis that is in it no more is named as it was kept. */
    private String label(String basis) {
        return bases.named(basis).stream().map(LegalBasis::label).findFirst().orElse(basis);
    }

    private static String day(LocalDate day) {
        return day == null ? null : StaffTime.day(day);
    }
}
