package org.sharewell.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sharewell.partnership.ActingGroup;
import org.sharewell.testing.Rule;

class WorkTest {

    private static final ActingGroup VACANT = new ActingGroup("csc.assessment.practitioner", "csc.assessment", "csc",
            "Assessment Team", List.of(), List.of("grace"));
    private static final ActingGroup OFFICERS = new ActingGroup("csc.lead-information-officer", "csc", "csc",
            "Children's Social Care", List.of("helen"), List.of());
    private static final ActingGroup BUSINESS_UNIT = new ActingGroup("partnership.business-unit", "partnership", null,
            "The partnership", List.of("rachel"), List.of());

    @ParameterizedTest
    @CsvSource({"R26-00042, R26-00042", "R26-00042.csc, R26-00042.csc",
        "R26-00042.csc.assessment, R26-00042.csc.assessment", "R26-00042.police, R26-00042",
        "R26-00042.police-2, R26-00042", "R26-00042.csc-health, R26-00042"})
    @Rule("R14")
    void aMailNamesNoOtherAgency(String reference, String named) {
        assertThat(work(reference, VACANT).inAMail()).isEqualTo(named);
    }

    @Test
    @Rule("R11")
    void whatIsOfferedToSeveralGroupsIsTheWorkOfAllOfThem() {
        var work = work("R26-00042", VACANT, OFFICERS);

        assertThat(work.group()).isEqualTo(OFFICERS);
        assertThat(work.members()).containsExactly("helen");
        assertThat(work.overseers()).containsExactly("grace");
        assertThat(work("R26-00042", VACANT).group()).isEqualTo(VACANT);
    }

    @Test
    @Rule("R11")
    void itStaysItsAgencysWorkWhoeverDoesIt() {
        assertThat(work("R26-00042", BUSINESS_UNIT, VACANT).agency()).isEqualTo("csc");
        assertThat(work("R26-00042", BUSINESS_UNIT).agency()).isNull();
    }

    private static Work work(String reference, ActingGroup... groups) {
        return new Work("1", reference, "request-to-share", "Follow request", List.of(groups), null, null,
                Instant.parse("2026-11-23T09:00:00Z"), false);
    }
}
