package org.sharewell.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sharewell.decision.Examples.problems;
import static org.sharewell.decision.Examples.refusing;
import static org.sharewell.decision.Examples.sharing;

import org.junit.jupiter.api.Test;
import org.sharewell.testing.Clause;

class IdentifiablePersonTest {

    private final Question question = new IdentifiablePerson();

    @Test
    void whetherSomebodyCouldTellWhoItIsAboutIsAnswered() {
        assertThat(problems(question, sharing())).isEmpty();
        assertThat(problems(question, sharing("identifies", null)))
                .containsExactly("Say whether somebody could tell who this is about.");
    }

    @Test
    @Clause("C69")
    void withoutNamesMeansThatNobodyCanTell() {
        assertThat(problems(question, sharing("outcome", "share-anonymised", "identifies", "yes")))
                .singleElement().asString().startsWith("Without names means that nobody can tell who it is about.");
        assertThat(problems(question, sharing("outcome", "share-anonymised", "identifies", "no"))).isEmpty();
    }

    @Test
    void aRefusalIsNotAskedForIt() {
        assertThat(problems(question, refusing())).isEmpty();
    }
}
