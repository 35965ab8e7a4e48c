package org.sharewell.register;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

import org.sharewell.register.Verification.Fault;
import org.sharewell.register.Verification.Wrong;

/** The chain of seals, walked link by link from the first; of what it passed it keeps counts and the first wrong. */
final class Chain {

    /** Commits take seconds; an hour leaves room for clocks that differ and for a node that hung. */
    private static final Duration LATE = Duration.ofHours(1);

    private final Optional<Copy> copy;
    private Optional<Wrong> wrong = Optional.empty();
    private long seals;
    private long entries;
    private long disposed;
    private long late;
    private long notYetProtected;

    private SealRow seal;
    private SealRow before;
    private SealHash content;

    Chain() {
        copy = Optional.empty();
    }

    Chain(long number, String hash) {
        copy = Optional.of(new Copy(number, HexFormat.of().parseHex(hash.strip())));
    }

    /** One entry under one seal, in the order of seals and positions; seal or entry are empty where they are gone. */
    record Link(long number, Optional<SealRow> seal, long position, long entry, byte[] digest,
                Optional<StoredEntry> stored) { }

    /** What stands in the row of a seal beside its number. */
    record SealRow(Instant at, long entries, byte[] previous, byte[] hash) { }

    private record Copy(long number, byte[] hash) {

        boolean isOf(SealRow seal) {
            return Arrays.equals(hash, seal.hash());
        }
    }

    void goesOn(Link link) {
        if (isBroken()) return;
        if (link.number() != seals + 1) sealEnds();
        if (!isBroken() && seal == null) sealBegins(link);
        if (!isBroken()) entryIs(link);
    }

    /** After the last link; with the first seal that holds no entry at all, if there is one. */
    void ends(Optional<Long> firstWithoutEntries) {
        if (isBroken()) return;
        sealEnds();
        if (isBroken()) return;
        firstWithoutEntries.ifPresent(number -> isWrong(Fault.SEAL_MISSING, number, null));
        copy.filter(kept -> kept.number() > seals).ifPresent(kept -> isWrong(Fault.SEAL_MISSING, seals + 1, null));
    }

    void isNotSealed(StoredEntry entry) {
        notYetProtected++;
        if (!entry.isAsEntered()) isWrong(Fault.ENTRY_ALTERED, null, entry.id());
    }

    boolean isBroken() {
        return wrong.isPresent();
    }

    Verification found() {
        return new Verification(seals, entries, disposed, late, notYetProtected, wrong);
    }

    private void sealBegins(Link link) {
        var number = seals + 1;
        if (link.number() < number) {
            isWrong(Fault.SEAL_INSERTED, link.number(), null);
        } else if (link.number() > number || link.seal().isEmpty()) {
            isWrong(Fault.SEAL_MISSING, number, null);
        } else {
            seal = link.seal().get();
            content = new SealHash(number, seal.at(), seal.previous());
            if (!Arrays.equals(seal.previous(), before == null ? null : before.hash())) {
                isWrong(Fault.SEAL_DOES_NOT_FOLLOW, number, null);
            }
        }
    }

    private void entryIs(Link link) {
        content.add(link.entry(), link.digest());
        if (link.position() > seal.entries() || link.position() < content.entries()) {
            isWrong(Fault.ENTRY_INSERTED, link.number(), link.entry());
        } else if (link.position() > content.entries()) {
            isWrong(Fault.ENTRY_MISSING, link.number(), null);
        } else if (link.stored().isEmpty()) {
            isWrong(Fault.ENTRY_MISSING, link.number(), link.entry());
        } else {
            storedIs(link, link.stored().get());
        }
    }

    private void storedIs(Link link, StoredEntry stored) {
        if (!stored.isAsEntered() || !Arrays.equals(stored.digest(), link.digest())) {
            isWrong(Fault.ENTRY_ALTERED, link.number(), link.entry());
            return;
        }
        entries++;
        if (stored.disposal().isPresent()) disposed++;
        if (before != null && stored.at().isBefore(before.at().minus(LATE))) late++;
    }

    private void sealEnds() {
        if (seal == null) return;
        var number = seals + 1;
        var genuine = Arrays.equals(content.sha256(), seal.hash());
        if (!genuine && content.entries() < seal.entries()) {
            isWrong(Fault.ENTRY_MISSING, number, null);
        } else if (!genuine || content.entries() != seal.entries()) {
            isWrong(Fault.SEAL_ALTERED, number, null);
        } else if (copy.filter(kept -> kept.number() == number).filter(kept -> !kept.isOf(seal)).isPresent()) {
            isWrong(Fault.SEAL_UNLIKE_ITS_COPY, number, null);
        } else {
            seals = number;
            before = seal;
            seal = null;
        }
    }

    private void isWrong(Fault fault, Long number, Long entry) {
        if (wrong.isEmpty()) wrong = Optional.of(new Wrong(fault, number, entry));
    }
}
