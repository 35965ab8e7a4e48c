package org.sharewell.document;

import java.util.Collection;
import java.util.List;

import org.springframework.stereotype.Component;

/** Looks at a file before anything of it is kept: whether it may be added at all, and whether a virus is in it. */
@Component
public class AddDocument {

    private final DocumentPolicy policy;
    private final VirusScanner scanner;
    private final DocumentDesk desk;

    AddDocument(DocumentPolicy policy, VirusScanner scanner, DocumentDesk desk) {
        this.policy = policy;
        this.scanner = scanner;
        this.desk = desk;
    }

    /**
     * Adds a file to a record, by somebody who may.
     *
     * @param others references of the other sides' records with which it may be read as well (R3)
     * @return what stands against it, in sentences, and then nothing of it is kept; empty if it is added
     */
    public List<String> add(Offered file, String record, Collection<String> others, String person) {
        var problems = policy.problems(file);
        return problems.isEmpty() ? checked(file, record, others, person) : problems;
    }

    /** Outside any transaction: a scanner that thinks holds up nobody else. */
    private List<String> checked(Offered file, String record, Collection<String> others, String person) {
        switch (scanner.verdict(file.content())) {
            case CLEAN, NOT_CHECKED -> desk.keep(file, record, others, person);
            case INFECTED -> {
                desk.refuseInfected(file, record, person);
                return List.of("There is a virus in that file, so nothing of it was kept, and your lead information"
                        + " officer is told. Do not open it again; ask those who look after your computer.");
            }
            case NOT_REACHED -> {
                return List.of("The virus scanner cannot be reached, so the file was not added. Try again in a few"
                        + " minutes. If it cannot wait, write what matters into the form, or telephone.");
            }
        }
        return List.of();
    }
}
