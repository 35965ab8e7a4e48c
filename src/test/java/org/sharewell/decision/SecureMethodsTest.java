package org.sharewell.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.sharewell.calendar.OpeningHours;
import org.sharewell.partnership.Agency;
import org.sharewell.partnership.Partnership;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

/** What is written about methods, and what makes no sense in it. */
class SecureMethodsTest {

    private static final String SETTING = "sharewell.secure-methods.";

    @Test
    void whatComesWithSharewellMakesSense() {
        var shipped = Examples.methods();

        assertThat(shipped.agreed("secure-mail", "csc", "police")).isTrue();
        assertThat(shipped.ruledOut("ordinary-mail", "csc", "police")).isTrue();
        assertThat(shipped.label("by-hand")).isEqualTo("By hand, signed for");
        assertThat(shipped.label("sharewell")).isEqualTo("In Sharewell");
    }

    @Test
    void whatTwoAgreedIsReadAsItIsWrittenInTheFile() {
        var read = read(Map.of(SETTING + "known[0].id", "post", SETTING + "known[0].label", "Recorded post",
                SETTING + "between[0].agencies", "csc,police", SETTING + "between[0].agreed", "post"));

        assertThat(read.agreed("post", "police", "csc")).isTrue();
        assertThat(read.agreed("post", "police", "health")).isFalse();
    }

    static Stream<Arguments> senseless() {
        return Stream.of(
                Arguments.of(Map.of("agreed[0]", "pigeon"), "there is no method pigeon; it can be post, sharewell."),
                Arguments.of(Map.of("between[0].agencies", "csc,police", "between[0].agreed", "fax"), "there is no method fax"),
                Arguments.of(Map.of("ruled-out[0].method", "fax"), "there is no method fax"),
                Arguments.of(Map.of("known[1].id", "post", "known[1].label", "Post"), "the method post is named twice."),
                Arguments.of(Map.of("known[1].id", "sharewell", "known[1].label", "Us"), "sharewell is named twice."),
                Arguments.of(Map.of("known[1].id", "fax"), "a method needs an id and a label."),
                Arguments.of(Map.of("between[0].agencies", "csc,csc"), "names two different ones."),
                Arguments.of(Map.of("between[0].agencies", "csc"), "names two different ones."),
                Arguments.of(Map.of("between[0].agencies", "csc,police", "between[1].agencies", "police,csc"),
                        "what csc and police agreed is written twice."),
                Arguments.of(Map.of("ruled-out[0].method", "sharewell"), "delivery in Sharewell cannot be ruled out."),
                Arguments.of(Map.of("agreed[0]", "post", "ruled-out[0].method", "post"),
                        "the method post is agreed by all and ruled out by all."));
    }

    @ParameterizedTest
    @MethodSource("senseless")
    void whatMakesNoSenseStopsTheStartWithASentence(Map<String, String> written, String sentence) {
        var all = new HashMap<>(Map.of(SETTING + "known[0].id", "post", SETTING + "known[0].label", "Post"));
        written.forEach((key, value) -> all.put(SETTING + key, value));

        assertThatThrownBy(() -> read(all)).rootCause().hasMessageStartingWith("sharewell.secure-methods: ")
                .hasMessageContaining(sentence);
    }

    @Test
    void anAgencyThatNobodyKnowsStopsTheStart() {
        var partnership = mock(Partnership.class);
        when(partnership.unit(any())).thenReturn(Optional.empty());
        when(partnership.unit("csc")).thenReturn(Optional.of(new Agency("csc", "csc", "Social Care", "local-authority",
                OpeningHours.always(), null, null, true)));
        var known = List.of(new SecureMethods.Known("post", "Post"));

        assertThatThrownBy(() -> new AgenciesOfMethods(new SecureMethods(known, List.of(),
                List.of(new SecureMethods.Between(Set.of("csc", "polize"), List.of("post"))), List.of())).check(partnership))
                .hasMessage("sharewell.secure-methods: the partnership has no agency polize.");
        assertThatCode(() -> new AgenciesOfMethods(new SecureMethods(known, List.of(), List.of(),
                List.of(new SecureMethods.RuledOut("post", "csc")))).check(partnership)).doesNotThrowAnyException();
    }

    private static SecureMethods read(Map<String, String> file) {
        return new Binder(new MapConfigurationPropertySource(file)).bind("sharewell.secure-methods", SecureMethods.class)
                .get();
    }
}
