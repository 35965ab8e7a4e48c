package org.sharewell.receipt;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.sharewell.calendar.StaffTime;
import org.sharewell.partnership.Oversight;
import org.sharewell.partnership.Partnership;
import org.sharewell.process.FormFiles;
import org.sharewell.process.FormWords;
import org.sharewell.register.Register;
import org.sharewell.web.Sought;
import org.sharewell.web.Story;
import org.sharewell.web.Told;
import org.springframework.stereotype.Component;

/** What was shared, read again on either side, what was sent back only where it came from (R9, R22, C96). */
@Component
class ReceiptStory implements Story {

    private static final Set<String> OF_A_READER = Set.of(Openings.OPENED, RecordReceipt.PUT_AWAY);

    private final Receipts receipts;
    private final Shares shares;
    private final Openings openings;
    private final Register register;
    private final Partnership partnership;
    private final Oversight oversight;
    private final FormWords form;

    ReceiptStory(Receipts receipts, Shares shares, Openings openings, Register register, Partnership partnership,
                 Oversight oversight, FormFiles forms) {
        this.receipts = receipts;
        this.shares = shares;
        this.openings = openings;
        this.register = register;
        this.partnership = partnership;
        this.oversight = oversight;
        this.form = forms.words("receive-information", "read-information");
    }

    @Override
    public String procedure() {
        return "receive-information";
    }

    @Override
    public List<Side> sides(String reference) {
        return receipts.findById(reference).map(receipt -> {
            var shared = shares.sharedBy(reference);
            var sender = new Side(shared.fromUnit(), shared.decidedBy());
            return receipt.sentBack() ? List.of(sender)
                    : List.of(new Side(receipt.unit(), receivers(receipt, shared)), sender);
        }).orElse(List.of());
    }

    /** Those to whom it was sent, who has the request now, and whoever took over the reading from them (R9). */
    private Set<String> receivers(Receipt receipt, Shared shared) {
        var receivers = new HashSet<String>();
        Stream.of(receipt.recipient(), shared.recipient()).filter(Objects::nonNull).forEach(receivers::add);
        register.about(receipt.id()).stream().filter(line -> OF_A_READER.contains(line.entry().event()))
                .map(line -> line.entry().actor()).filter(Objects::nonNull).forEach(receivers::add);
        return receivers;
    }

    /** Whether opening this share is its receipt when this person does it. */
    boolean receives(String reference, String person) {
        return receivers(receipts.of(reference), shares.sharedBy(reference)).contains(person);
    }

    @Override
    public Told told(String reference, String person) {
        var shared = shares.sharedBy(reference);
        var receipt = receipts.of(reference);
        if (receives(reference, person)) openings.enter(reference, person);
        return new Told("Information shared by " + shared.from(), shared.mustNotLearn(),
                List.of(limits(shared), content(shared), reading(receipt, person)));
    }

    private static Told.Section limits(Shared shared) {
        return new Told.Section("What may be done with it", Told.Lines.none()
                .with("Limits", Optional.ofNullable(shared.limits()).orElse("None were set."))
                .with("Telling the people concerned", shared.telling()).all(), List.of());
    }

    private Told.Section content(Shared shared) {
        return new Told.Section("What was shared", Told.Lines.none().asked(form, "told", shared.told()).all(),
                shared.items().stream().map(this::part).toList());
    }

    private Told.Part part(Shared.Item item) {
        var words = form.rows("items");
        return Told.Part.of(item.topic(), Told.Lines.none().asked(words, "about", item.about())
                .asked(words, "content", item.content()).asked(words, "kind", item.kindInWords())
                .asked(words, "asAt", item.asAt()).asked(words, "handling", item.handling()));
    }

    /** What the recipient means to do with it further stays on their side. */
    private Told.Section reading(Receipt receipt, String person) {
        var unit = partnership.unit(receipt.unit()).orElseThrow();
        var named = receipt.recipient() == null ? "" : partnership.nameOf(receipt.recipient()) + ", ";
        var lines = Told.Lines.none().with("Sent to", named + unit.name())
                .with("To call them", receipt.awaited() || receipt.sentBack() ? unit.dutyPhone() : null)
                .with("Delivered", StaffTime.inFull(receipt.deliveredAt()))
                .asked(form, "sentBy", shares.sharedBy(receipt.id()).way())
                .ticked(form, "arrived", receipt.facts().arrived())
                .with("Opened", entered(receipt, Openings.OPENED).orElse("Not yet"))
                .with("Put away", entered(receipt, RecordReceipt.PUT_AWAY).orElse(null))
                .with("Sent back", entered(receipt, RecordReceipt.SENT_BACK).orElse(null))
                .asked(form, "notForUsBecause", receipt.facts().notForUsBecause());
        if (oversight.worksFor(person, receipt.unit())) {
            lines.asked(form, "passOn", receipt.facts().passOn()).asked(form, "passOnTo", receipt.facts().passOnTo());
        }
        return new Told.Section("Who received it", lines.all(), List.of());
    }

    private Optional<String> entered(Receipt receipt, String event) {
        return register.about(receipt.id()).stream().filter(line -> line.entry().event().equals(event)).findFirst()
                .map(line -> StaffTime.inFull(line.at()) + ", " + partnership.nameOf(line.entry().actor()));
    }

    @Override
    public List<Listed> of(String person, int most) {
        return receipts.receivedBy(person, most).stream().map(receipt -> new Listed(receipt.id(), receipt.unit(),
                "Information that you received", state(receipt), receipt.deliveredAt())).toList();
    }

    @Override
    public List<Listed> of(Sought sought) {
        return receipts.kept(sought).stream().map(receipt -> new Listed(receipt.id(), receipt.unit(),
                receivedBy(receipt), state(receipt), receipt.deliveredAt())).toList();
    }

    private String receivedBy(Receipt receipt) {
        return receipt.recipient() == null ? "Offered to " + partnership.unit(receipt.unit()).orElseThrow().name()
                : "Received by " + partnership.nameOf(receipt.recipient());
    }

    private static String state(Receipt receipt) {
        if (receipt.unread()) return "Not opened yet";
        if (receipt.arrivalOpen()) return "Opened, arrival not confirmed";
        return receipt.finishedAt() == null ? "Opened" : "Read and put away";
    }
}
