package org.sharewell.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.sharewell.calendar.OpeningHours;
import org.sharewell.decision.LegalBases;
import org.sharewell.partnership.Agency;
import org.sharewell.partnership.Partnership;
import org.sharewell.process.Option;
import org.sharewell.testing.Answers;
import org.sharewell.testing.Rule;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.core.io.ClassPathResource;

class KindsOfEnquiryTest {

    private static final ObjectMapper JSON = JsonMapper.builder().findAndAddModules().build();
    private static final Map<String, Object> SCHOOL = Map.of("kind", "education", "why", "Sees the child.");

    /** Those that come with Sharewell. */
    static KindsOfEnquiry delivered() {
        try {
            var sources = new MutablePropertySources();
            new YamlPropertySourceLoader().load("kinds", new ClassPathResource("kinds-of-enquiry.yaml"))
                    .forEach(sources::addLast);
            return new Binder(ConfigurationPropertySources.from(sources))
                    .bind("sharewell.kinds-of-enquiry", KindsOfEnquiry.class).get();
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    static Stream<KindOfEnquiry> kinds() {
        return delivered().kinds().stream();
    }

    @Test
    @Rule("R16")
    void theDeliveredOnesCoverWhatIsAskedMostAndMakeSense() {
        assertThat(delivered().options()).extracting(Option::label).containsExactly("Strategy discussion (section 47)",
                "Section 17 assessment (a child in need)", "Early help", "A worry at school or nursery",
                "A police enquiry", "A court order or direction", "Something else");
        assertThat(problems(delivered().kinds())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    @Rule("R16")
    void whatOnlyThePersonCanSayIsNeverProposed(KindOfEnquiry kind) {
        var proposes = JSON.convertValue(kind, Map.class).keySet();

        assertThat(proposes).doesNotContainAnyElementsOf(List.of("cause", "causeFacts", "telling", "told", "consents",
                "ground"));
        assertThat(kind.serves()).isNotNull();
        assertThat(kind.purpose()).isNotBlank();
        assertThat(kind.noLess()).isNotBlank();
    }

    @Test
    void somethingElseProposesNothing() {
        assertThat(delivered().of("something-else")).isEmpty();
        assertThat(delivered().of(null)).isEmpty();
        assertThat(delivered().inWords("something-else")).isEqualTo("Something else");
        assertThat(delivered().inWords(null)).isNull();
    }

    @ParameterizedTest(name = "{0} is {1}: {2}")
    @CsvSource(delimiter = '|', nullValues = "missing", value = {
        "id       | Early Help  | needs an id of small letters, digits and hyphens.",
        "id       | missing     | needs an id of small letters, digits and hyphens.",
        "name     | missing     | needs a name.",
        "serves   | missing     | has to say what it serves: early-help, child-in-need, enquiry, court-order, practice-review, other.",
        "serves   | section-47  | has to say what it serves: early-help, child-in-need, enquiry, court-order, practice-review, other.",
        "urgency  | soon        | has an urgency that is none of now, today, routine.",
        "urgency  | today       | has to say why it cannot take the usual time.",
        "level    | 5           | has a level of need that is none of 1 to 4.",
        "basis    | because     | proposes a legal basis that is not in the catalogue.",
        "family   | asked       | can say of the wider family only that it will-be-asked, or not-this-step."})
    void whatCannotBeIsRefusedWithASentenceThatNamesTheKind(String key, String value, String sentence) {
        var kind = kind(key, value);

        assertThat(problems(List.of(kind))).contains("The kind of enquiry “" + kind.id() + "” " + sentence);
    }

    @Test
    void aUsualAgencyIsNamedInOneWayWithItsReason() {
        var unnamed = Answers.but(SCHOOL, "kind", null);
        var twice = Answers.but(SCHOOL, "agency", "school");
        var unexplained = Answers.but(SCHOOL, "why", null);

        assertThat(problems(List.of(kind("ask", List.of(SCHOOL))))).isEmpty();
        assertThat(problems(List.of(kind("ask", List.of(unnamed))))).hasSize(1);
        assertThat(problems(List.of(kind("ask", List.of(twice))))).hasSize(1);
        assertThat(problems(List.of(kind("ask", List.of(unexplained))))).hasSize(1);
    }

    @Test
    @Rule("R16")
    void aUsualAgencyThatNobodyKnowsStopsTheStart() {
        var partnership = mock(Partnership.class);
        when(partnership.unit(any())).thenReturn(Optional.empty());
        when(partnership.unit("school")).thenReturn(Optional.of(school(true)));
        when(partnership.unit("closed-school")).thenReturn(Optional.of(school(false)));

        assertThatCode(() -> asking(partnership, SCHOOL, agency("school"))).doesNotThrowAnyException();
        for (var unknown : List.of("scool", "closed-school")) {
            assertThatThrownBy(() -> asking(partnership, agency("school"), agency(unknown)))
                    .isInstanceOf(KindsRefused.class)
                    .hasMessage("The kind of enquiry “early-help” usually asks “" + unknown
                            + "”, and the partnership has no agency or team of that id.");
        }
    }

    private static void asking(Partnership partnership, Map<?, ?>... usual) {
        new AgenciesOfKinds(new KindsOfEnquiry(List.of(kind("ask", List.of(usual))))).check(partnership);
    }

    private static Map<String, Object> agency(String id) {
        return Map.of("agency", id, "why", "Sees the child.");
    }

    private static Agency school(boolean active) {
        return new Agency("school", "school", "Oakfield School", "education", OpeningHours.always(), null, null,
                active);
    }

    @Test
    void noIdStandsTwiceAndNoTextIsLongerThanItsField() {
        assertThat(problems(List.of(kind("id", "early-help"), kind("id", "early-help"))))
                .containsExactly("Two kinds of enquiry have the same id.");
        assertThat(problems(List.of(kind("noLess", "x".repeat(1001)))))
                .containsExactly("The kind of enquiry “early-help” proposes more than fits into the form.");
        assertThat(problems(List.of(kind("id", "something-else")))).hasSize(1);
    }

    @Test
    void sharewellDoesNotStartWithKindsThatMakeNoSense() {
        var kinds = new KindsOfEnquiry(List.of(kind("serves", "section-47"), kind("basis", "because")));
        var levels = new LevelsOfNeed(List.of("one", "two", "three", "four"));

        assertThatThrownBy(() -> new KindsAtStart(kinds, levels, new LegalBases(List.of())))
                .isInstanceOf(KindsRefused.class).hasMessageContaining("has to say what it serves")
                .hasMessageContaining("proposes a legal basis that is not in the catalogue");
        assertThat(new KindsRefusal().analyze(new KindsRefused(List.of("Two kinds of enquiry have the same id.")))
                .getAction()).contains("SHAREWELL_KINDS_FILE");
    }

    private static KindOfEnquiry kind(String key, Object value) {
        return JSON.convertValue(Answers.but(Map.of("id", "early-help", "name", "Early help", "serves", "early-help"),
                key, value), KindOfEnquiry.class);
    }

    private static List<String> problems(List<KindOfEnquiry> kinds) {
        return KindsPolicy.problems(kinds, 4, basis -> Objects.equals(basis, "public-task") || "court-order".equals(basis));
    }
}
