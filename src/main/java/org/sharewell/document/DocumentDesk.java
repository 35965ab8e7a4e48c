package org.sharewell.document;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.sharewell.document.Documented.Other;
import org.sharewell.document.Documented.Standing;
import org.sharewell.notification.Matter;
import org.sharewell.notification.Notice;
import org.sharewell.notification.Notifications;
import org.sharewell.partnership.Partnership;
import org.sharewell.partnership.Role;
import org.sharewell.process.Readings;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps documents, removes, shows and hands them out, and enters each of it; whether somebody may is asked before. */
@Component
public class DocumentDesk {

    private final Documents documents;
    private final Standings standings;
    private final DocumentEntries entries;
    private final Readings readings;
    private final Notifications notifications;
    private final Partnership partnership;
    private final Clock clock;

    DocumentDesk(Documents documents, Standings standings, DocumentEntries entries, Readings readings,
                 Notifications notifications, Partnership partnership, Clock clock) {
        this.documents = documents;
        this.standings = standings;
        this.entries = entries;
        this.readings = readings;
        this.notifications = notifications;
        this.partnership = partnership;
        this.clock = clock;
    }

    /** Keeps a file that was found right, and lets the others read it that were chosen. */
    @Transactional
    public void keep(Offered file, String record, Collection<String> others, String person) {
        var standing = standing(record);
        var document = new Document(UUID.randomUUID().toString(), record, file.name(),
                RealType.of(file.content()).type(), file.content().length, file.digest(), person,
                clock.instant().truncatedTo(ChronoUnit.MICROS), false);
        documents.add(document, file.content());
        entries.enter(DocumentEntries.ADDED, document, record, standing, person);
        show(document, standing, others, person);
    }

    /**
     * Nothing of the file is kept; the lead information officer is told, or whoever comes next where it was theirs, and
     * the register says that it was tried.
     */
    @Transactional
    public void refuseInfected(Offered file, String record, String person) {
        var standing = standing(record);
        entries.infected(file, record, standing, person);
        notifications.tell(new Notice(record + " virus " + file.digest().substring(0, 16), "virus-found", record,
                partnership.peopleWithout(standing.unit(), Role.LEAD_INFORMATION_OFFICER, person), person));
    }

    /** @return what stands against it, in a sentence; empty if it is removed, its content with it */
    @Transactional
    public List<String> remove(Document document, String person) {
        if (!documents.remove(document)) {
            return List.of("This document has been sent, so it stays: somebody may have read it.");
        }
        entries.enter(DocumentEntries.REMOVED, document, document.record(), standing(document.record()), person);
        return List.of();
    }

    /** Lets the others of these records read a document: at once where they are asked already, or once they are. */
    @Transactional
    public void show(Document document, Collection<String> others, String person) {
        show(document, standing(document.record()), others, person);
    }

    private void show(Document document, Standing standing, Collection<String> others, String person) {
        standings.others(document.record()).stream().filter(Other::answers)
                .filter(other -> others.contains(other.record()))
                .forEach(other -> {
                    if (other.asked()) send(document, other, person);
                    else documents.mean(document, other.record());
                    entries.shown(document, standing, other.record(), person);
                });
    }

    private void send(Document document, Other other, String person) {
        documents.send(List.of(document.id()), document.record(), other.record());
        notifications.tell(new Notice(other.record() + " document " + document.id(), "document-added", other.record(),
                standings.told(other.record()), person)
                .about(Matter.work(other.unit(), null, null, other.record())));
    }

    /**
     * The content, for somebody who may have it: a reading of the record with which they may.
     *
     * @param record reference of that record
     */
    @Transactional
    public byte[] fetch(Document document, String record, String person) {
        readings.record(record, person);
        entries.enter(DocumentEntries.FETCHED, document, record, standing(record), person);
        standings.fetched(record, person);
        return documents.content(document);
    }

    private Standing standing(String record) {
        return standings.of(record)
                .orElseThrow(() -> new IllegalStateException("No documents stand with " + record));
    }
}
