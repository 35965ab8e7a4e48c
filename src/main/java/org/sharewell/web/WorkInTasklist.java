package org.sharewell.web;

import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import org.sharewell.process.SignedIn;
import org.sharewell.work.HandingOverPolicy;
import org.sharewell.work.HandingOverPolicy.Standing;
import org.sharewell.work.Work;
import org.sharewell.work.Works;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What Tasklist offers beside an open task: it knows grants, but not who oversees work, nor who had it before. */
@RestController
class WorkInTasklist {

    private final Works works;
    private final WorkInWords words;
    private final SignedIn signedIn;

    WorkInTasklist(Works works, WorkInWords words, SignedIn signedIn) {
        this.works = works;
        this.words = words;
        this.signedIn = signedIn;
    }

    /**
     * @param claims whether the person may claim it once nobody has it
     * @param conflict whether the person can say here that they know the family, or that it concerns a colleague
     * @param link what to call the way to the work's page; left out where nothing on it is for the person to do or read
     */
    record Offered(boolean claims, boolean conflict, String link) { }

    @GetMapping("/work/{task}/offered")
    Offered offered(@PathVariable String task, HttpServletRequest request) {
        var person = signedIn.person(request);
        var work = person.flatMap(somebody -> works.of(task));
        return work.map(one -> new Offered(one.members().contains(person.get()),
                        HandingOverPolicy.standing(one, person.get()) != Standing.NOBODY,
                        link(one, person.get()).orElse(null)))
                .orElse(new Offered(false, false, null));
    }

    private Optional<String> link(Work work, String person) {
        return switch (HandingOverPolicy.standing(work, person)) {
            case HOLDER -> Optional.of("Give this work back or to a colleague");
            case OVERSEER -> Optional.of("Give this work to somebody");
            case COLLEAGUE, NOBODY -> words.earlier(work, person).map(earlier -> "Why this is no longer with you");
        };
    }
}
