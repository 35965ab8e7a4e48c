package org.sharewell.review;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.sharewell.access.ClosedTo;
import org.sharewell.action.ActionInWords;
import org.sharewell.action.CarryOutAction;
import org.sharewell.calendar.StaffTime;
import org.sharewell.partnership.Partnership;
import org.sharewell.web.Sought;
import org.sharewell.web.Story;
import org.sharewell.web.Told;
import org.springframework.stereotype.Component;

/** A review of complaints read again by its own agency: what it looked at, what it concluded, what became of that. */
@Component
class ReviewStory implements Story {

    private final Reviews reviews;
    private final CarryOutAction carryOutAction;
    private final ActionInWords actions;
    private final ClosedTo closedTo;
    private final Partnership partnership;

    ReviewStory(Reviews reviews, CarryOutAction carryOutAction, ActionInWords actions, ClosedTo closedTo,
                Partnership partnership) {
        this.reviews = reviews;
        this.carryOutAction = carryOutAction;
        this.actions = actions;
        this.closedTo = closedTo;
        this.partnership = partnership;
    }

    @Override
    public String procedure() {
        return ReviewComplaints.PROCEDURE;
    }

    @Override
    public List<Side> sides(String reference) {
        return reviews.findById(reference).stream().map(review -> new Side(review.agency(),
                review.open() ? Set.of() : Set.of(review.concludedBy()))).toList();
    }

    @Override
    public Told told(String reference, String person) {
        var review = reviews.of(reference);
        return new Told("Review of complaints", List.of(), Stream.concat(Stream.of(standing(review)),
                review.open() ? Stream.of() : concluded(review, person)).toList());
    }

    private static Told.Section standing(Review review) {
        return new Told.Section("Where it stands", Told.Lines.none().with("State", inWords(review))
                .with("Months under review", review.months()).all(), List.of());
    }

    private Stream<Told.Section> concluded(Review review, String person) {
        var said = review.facts().conclusion();
        var hidden = closedTo.hiddenFrom(person);
        // A complaint about whoever reads is not shown to them (R33).
        var seen = review.facts().seen().stream().filter(one -> !hidden.test(one.reference()))
                .map(Review.Seen::inWords).toList();
        return Stream.of(new Told.Section("What was concluded", Told.Lines.none()
                        .with("Concluded", StaffTime.inFull(review.concludedAt()) + ", "
                                + partnership.nameOf(review.concludedBy()))
                        .with("What follows from it", said.conclusion())
                        .with("Why nothing is to be done", said.nothingBecause())
                        .with("Complaints as they stood", seen).all(), List.of()),
                actions.section(carryOutAction.about(List.of(review.id()))));
    }

    private static String inWords(Review review) {
        return review.open() ? "To be concluded by " + StaffTime.inFull(review.dueAt()) : "Concluded";
    }

    @Override
    public List<Listed> of(String person, int most) {
        return reviews.by(person, most).stream().map(one -> listed(one, "A review of complaints of yours")).toList();
    }

    @Override
    public List<Listed> of(Sought sought) {
        return reviews.kept(sought).stream().map(one -> listed(one, "A review of complaints")).toList();
    }

    private static Listed listed(Review review, String what) {
        return new Listed(review.id(), review.agency(), what, inWords(review), review.begunAt());
    }
}
