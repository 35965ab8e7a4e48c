package org.sharewell.partnership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sharewell.calendar.OpeningHours.Closure;
import org.sharewell.calendar.OpeningHours.Opening;
import org.sharewell.calendar.Term;
import org.sharewell.partnership.ComplaintsProcedure.Counting;
import org.sharewell.testing.Clause;
import org.sharewell.testing.Rule;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.core.io.support.SpringFactoriesLoader;
import org.springframework.core.io.support.SpringFactoriesLoader.FailureHandler;

class PartnershipFileTest {

    private static final String SOUND = """
            complaints: {procedure: Our complaints, version: 2026-04, link: 'https://partnership.example/c'}
            agencies:
              - id: police
                name: Police
                kind: police
                hours: round-the-clock
                duty-phone: 0300 111 222
                duty-mailbox: duty@police.example
                digest: [13:30, 09:00]
                teams: [{id: east, name: East}]
              - id: shelter
                name: Shelter
                kind: commissioned
                commissioned-by: police
                acts-as: processor
                hours: {weekdays: 09:00-17:00, friday: [09:00-12:00, 13:00-15:00], wednesday: closed}
                closures: [{from: 2026-12-24, until: 2027-01-01}, {from: 2027-02-01}]
                open-days: [2027-04-02]
            people:
              - id: ann.lee
                first-name: Ann
                last-name: Lee
                mail: ann@police.example
                roles: {police: lead-information-officer, shelter: lead-information-officer}
              - {id: bob.ray, first-name: Bob, last-name: Ray, roles: {police/east: [practitioner, line-manager]}}
              - {id: cy.day, first-name: Cy, last-name: Day}
            partnership:
              business-unit: cy.day
            """;

    private static final ComplaintTimes TIMES = new ComplaintTimes(Term.of("5 working days"), Term.of("20 working days"),
            Term.of("10 working days"), Counting.STATUTE);

    @Test
    @Rule({"R11", "R13"})
    void saysWhoWorksWhereAsWhatAndWhenSomebodyIsThere() {
        var file = read(SOUND);

        assertThat(file.agencies().get(0).hours().roundTheClock()).isTrue();
        assertThat(file.agencies().get(0).dutyPhone()).isEqualTo("0300 111 222");
        var hours = file.agencies().get(1).hours();
        assertThat(hours.week().get(DayOfWeek.MONDAY)).containsExactly(opening("09:00", "17:00"));
        assertThat(hours.week().get(DayOfWeek.FRIDAY))
                .containsExactly(opening("09:00", "12:00"), opening("13:00", "15:00"));
        assertThat(hours.week().get(DayOfWeek.WEDNESDAY)).isEmpty();
        assertThat(hours.week()).doesNotContainKey(DayOfWeek.SUNDAY);
        assertThat(hours.closures()).containsExactly(
                new Closure(LocalDate.of(2026, 12, 24), LocalDate.of(2027, 1, 1)),
                new Closure(LocalDate.of(2027, 2, 1), LocalDate.of(2027, 2, 1)));
        assertThat(hours.openDays()).containsExactly(LocalDate.of(2027, 4, 2));
        assertThat(file.people()).extracting(PartnershipFile.Person::posts).containsExactly(
                Set.of(new Post("police", Role.LEAD_INFORMATION_OFFICER),
                        new Post("shelter", Role.LEAD_INFORMATION_OFFICER)),
                Set.of(new Post("police.east", Role.PRACTITIONER), new Post("police.east", Role.LINE_MANAGER)),
                Set.of(Post.BUSINESS_UNIT));
    }

    @Test
    @Rule("R14")
    void saysWhereUrgentMailGoesAndWhenTheRestComes() {
        var file = read(SOUND.replace("{id: east, name: East}", "{id: east, name: East, digest: 08:00}"));

        var police = file.agencies().get(0);
        assertThat(police.mail()).isEqualTo(new DutyMail("duty@police.example",
                List.of(LocalTime.of(9, 0), LocalTime.of(13, 30))));
        assertThat(police.teams().get(0).mail().orAs(police.mail()))
                .isEqualTo(new DutyMail("duty@police.example", List.of(LocalTime.of(8, 0))));
        assertThat(file.agencies().get(1).mail()).isEqualTo(DutyMail.NONE);
    }

    @Test
    @Clause("C34")
    void aCommissionedAgencySaysWhoCommissionedItAndWhatItIsToThem() {
        var shelter = read(SOUND).agencies().get(1);

        assertThat(shelter.commissionedBy()).isEqualTo("police");
        assertThat(shelter.processor()).isTrue();
    }

    @Test
    @Rule("R11")
    void theDemonstrationHasEveryKindOfAgencyOneOfThemWithTwoPeopleInEveryRole() {
        var demo = new PartnershipFileReader(properties("classpath:demo/partnership.yaml", true), TIMES).configured();

        var earlyHelp = demo.people().stream()
                .filter(person -> person.posts().stream().anyMatch(post -> post.unit().equals("early-help"))).toList();
        assertThat(earlyHelp).hasSize(2);
        assertThat(earlyHelp).flatExtracting(PartnershipFile.Person::posts).extracting(Post::role)
                .containsAll(Role.ofAnAgency());
        assertThat(demo.agencies()).extracting(PartnershipFile.Partner::kind).containsExactlyInAnyOrder(
                "local-authority", "police", "health", "education", "voluntary", "commissioned");
        assertThat(demo.people()).allMatch(person -> person.mail().endsWith(".example"));
    }

    @Test
    @Clause("C37")
    void everyAgencySaysByWhichProcedureItHandlesComplaintsItselfOrAsTheTopDoes() {
        var file = read(SOUND.replace("acts-as: processor", "acts-as: processor\n    complaints: {procedure: Shelter's,"
                + " version: 3, acknowledge: 2 working days, counting: ico}"));

        assertThat(file.agencies()).extracting(PartnershipFile.Partner::complaints).containsExactly(
                new ComplaintsProcedure("Our complaints", "2026-04", "https://partnership.example/c",
                        Term.of("5 working days"), Term.of("20 working days"), Term.of("10 working days"), Counting.STATUTE),
                new ComplaintsProcedure("Shelter's", "3", null,
                        Term.of("2 working days"), Term.of("20 working days"), Term.of("10 working days"), Counting.ICO));
    }

    @Test
    @Clause("C37")
    void anAgencyWithoutAComplaintsProcedureDoesNotGoLive() {
        var none = SOUND.replaceFirst("complaints: .*\n", "");
        var onlyTimes = SOUND.replaceFirst("complaints: .*\n", "complaints: {outcome: 15 working days}\n");

        for (var file : List.of(none, onlyTimes)) {
            assertThatThrownBy(() -> read(file)).isInstanceOf(PartnershipFileRefused.class)
                    .hasMessage("The partnership's file, agency police: \"complaints\" is missing. Name its complaints"
                            + " procedure with its version, here or once for all at the top; without one no agency begins.");
        }
    }

    /** Each row takes one thing of the sound file for another that makes no sense, and says the refusal. */
    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "id: shelter | id: police | agency police: it is named twice.",
        "id: shelter | id: partnership | agency partnership: this id is the partnership's own; choose another.",
        "id: shelter | id: Shelter 1 | agency Shelter 1: an id has only small letters, digits and hyphens.",
        "id: shelter | colour: red | agencies, entry 2: \"colour\" means nothing here; it can be acts-as, closures,"
                + " commissioned-by, complaints, cover, digest, duty-mailbox, duty-phone, hours, id, kind, name, open-days,"
                + " teams.",
        "name: Police | nam: Police | agencies, police: \"nam\" means nothing here; it can be acts-as, closures,"
                + " commissioned-by, complaints, cover, digest, duty-mailbox, duty-phone, hours, id, kind, name, open-days,"
                + " teams.",
        "name: Police | name: '' | agency police: \"name\" is missing.",
        "name: Police | name: {a: b} | agencies, police, name: a list stands where a text belongs, or a text where more"
                + " belongs.",
        "kind: police | kind: army | agency police: there is no kind \"army\"; it can be commissioned, education,"
                + " health, local-authority, police, voluntary.",
        "round-the-clock | `` | agency police: \"hours\" is missing. Write round-the-clock, or the hours of each day.",
        "round-the-clock | always | agency police: \"hours\" is either round-the-clock or a list of days such as"
                + " monday: 09:00-17:00.",
        "round-the-clock | {monday: closed} | agency police: it is never open.",
        "duty-phone: | closures: [{from: 2027-01-01}] # | agency police: whoever is there round the clock has no"
                + " closures.",
        "wednesday: | midweek: | agency shelter: \"midweek\" is no day; write monday to sunday, or weekdays.",
        "13:00-15:00 | 15:00-13:00 | agency shelter: friday: \"15:00-13:00\" are no hours; write them like 09:00-17:00,"
                + " the end after the beginning, or closed.",
        "13:00-15:00 | 1pm to 3pm | agency shelter: friday: \"1pm to 3pm\" are no hours; write them like 09:00-17:00,"
                + " the end after the beginning, or closed.",
        "13:00-15:00 | 11:00-15:00 | agency shelter: friday has hours that overlap.",
        "until: 2027-01-01 | until: 2026-01-01 | agency shelter: the closure from 2026-12-24 ends before it begins.",
        "2027-02-01 | 1 February | agency shelter: \"1 February\" is no day; write it like 2027-07-26.",
        "0300 111 222 | ask Ann! | agency police: \"duty-phone\" is no telephone number.",
        "duty@police.example | Duty desk | agency police: \"duty-mailbox\" is no mail address.",
        "09:00] | 9am] | agency police: \"digest\": \"9am\" is no time of day; write it like 09:00.",
        "09:00] | 13:30] | agency police: the digest at 13:30 is named twice.",
        "open-days: | digest: 17:00 # | agency shelter: nobody is ever there at 17:00, when a digest comes; choose a time"
                + " at which somebody is.",
        "name: East} | name: East, hours: {weekdays: 10:00-18:00}} | agency police, team east: nobody is ever there at"
                + " 09:00, when a digest comes; give this team a \"digest\" of its own.",
        "commissioned-by: police | `` | agency shelter: \"commissioned-by\" is missing; name the agency that"
                + " commissioned it.",
        "commissioned-by: police | commissioned-by: army | agency shelter: it is commissioned by army, which this"
                + " file does not name.",
        "commissioned-by: police | commissioned-by: shelter | agency shelter: it is, in the end, commissioned by"
                + " itself.",
        "acts-as: processor | acts-as: helper | agency shelter: \"acts-as\" is either controller or processor.",
        "acts-as: processor | `` | agency shelter: \"acts-as\" is missing; write whether it is a controller itself or"
                + " a processor for whoever commissioned it.",
        "duty-phone: | acts-as: processor # | agency police: only a commissioned agency acts as processor.",
        "`{id: east, name: East}` | `{id: east, name: East}, {id: east, name: East}` | agency police: team east is"
                + " named twice.",
        "`{id: east, name: East}` | `{name: East}` | agency police, team number 1: \"id\" is missing.",
        "`, version: 2026-04` | `` | agency police, complaints: \"version\" is missing.",
        "`https:` | `mailto:` | agency police, complaints: \"link\" is no address; it begins with https://.",
        "version: | outcome: 3 hours, version: | agency police, complaints: \"outcome\": \"3 hours\" is no length of time."
                + " Write a number and a clock, such as \"4 clock hours\", \"3 working days\", \"30 calendar days\","
                + " \"1 calendar month\".",
        "version: | outcome: 3 clock hours, version: | agency police, complaints: \"outcome\" is written in working days,"
                + " calendar days or calendar months.",
        "version: | counting: fingers, version: | agency police, complaints: \"counting\" is either statute or ico.",
        "id: bob.ray | id: ann.lee | person ann.lee: they are named twice.",
        "id: bob.ray | id: Bob Ray | person Bob Ray: an id has only small letters, digits, hyphens and dots.",
        "last-name: Lee | `` | person ann.lee: \"last-name\" is missing.",
        "mail: ann@police.example | mail: ann at police | person ann.lee: \"mail\" is no mail address.",
        "mail: ann@police.example | password: secret | person ann.lee: a password does not belong in this file; give"
                + " people theirs in Admin. (Demonstrations set sharewell.partnership.allow-passwords=true.)",
        "police/east: | army: | person bob.ray: there is no agency or team \"army\" in this file.",
        "police/east: | police/west: | person bob.ray: there is no agency or team \"police/west\" in this file.",
        "`[practitioner, line-manager]` | sheriff | person bob.ray: there is no role \"sheriff\".",
        "`[practitioner, line-manager]` | executive | person bob.ray: executive is no role in police/east; the"
                + " partnership's own roles stand under \"partnership\", everybody else's under an agency.",
        "`[practitioner, line-manager]` | lead-information-officer | person bob.ray: lead-information-officer is a"
                + " role of the whole agency; write it under police.",
        "`[practitioner, line-manager]` | `[]` | person bob.ray: they hold no role; give them one, or leave them out.",
        "business-unit: cy.day | business-unit: dee | person cy.day: they hold no role; give them one, or leave them"
                + " out.",
        "`business-unit: cy.day` | `business-unit: [cy.day, dee]` | partnership: business-unit names dee, who is not"
                + " among the people.",
        "`business-unit: cy.day` | `executive: cy.day` | partnership: business-unit names nobody; work that nobody"
                + " takes up ends there.",
        "`business-unit: cy.day` | `business-unit: cy.day\n  chair: []` | partnership: \"chair\" is no role of the"
                + " partnership; it can be business-unit, executive.",
        "`{id: east, name: East}` | `{id: east, name: East, kinds: gossip}` | agency police, team east: there is no kind of"
                + " request \"gossip\"; it can be child-in-need, court-order, early-help, enquiry, other, practice-review.",
        "`{id: east, name: East}` | `{id: east, name: East, areas: Moon}` | agency police, team east: there is no area"
                + " \"Moon\"; name it under \"areas\" at the top first.",
        "`{id: east, name: East}` | `{id: east, name: East, takes-the-rest: maybe}` | agency police, team east:"
                + " \"takes-the-rest\" is either true or false.",
        "`{id: east, name: East}` | `{id: east, name: East, takes-the-rest: true}, {id: west, name: West, takes-the-rest:"
                + " true}` | agency police: teams east and west both take the rest; only one can.",
        "`{id: east, name: East}` | `{id: east, name: East, kinds: enquiry}, {id: west, name: West, kinds: enquiry}` |"
                + " agency police: teams east and west handle the same; say by kind or area which of them gets what.",
        "`{id: east, name: East}` | `{id: east, name: East, cover: east}` | agency police, team east: it cannot be its own"
                + " cover.",
        "duty-phone: 0300 111 222 | `cover: nights` | agency police: its cover \"nights\" is no team of police; people of"
                + " elsewhere are given the role \"cover\" in it instead.",
    })
    void refusesWhatMakesNoSenseAndNamesThePlace(String sound, String nonsense, String refusal) {
        assertThat(SOUND).contains(sound);

        var file = SOUND.replaceFirst(Pattern.quote(sound),
                Matcher.quoteReplacement(nonsense == null ? "" : nonsense));

        assertThatExceptionOfType(PartnershipFileRefused.class).isThrownBy(() -> read(file))
                .withMessage("The partnership's file, " + refusal);
    }

    @Test
    @Clause("C24")
    void refusesTwoLeadInformationOfficersForOneAgency() {
        var two = SOUND.replace("{police/east", "{police: lead-information-officer, police/east");

        assertThatThrownBy(() -> read(two)).isInstanceOf(PartnershipFileRefused.class)
                .hasMessage("The partnership's file, agency police: it has 2 lead information officers (ann.lee,"
                        + " bob.ray); name one, the others can be its deputies.");
    }

    @Test
    @Clause("C24")
    void refusesAnAgencyWithoutALeadInformationOfficer() {
        assertThatThrownBy(() -> read(SOUND.replace("police: lead-information-officer, shelter", "shelter")))
                .hasMessage("The partnership's file, agency police: it has no lead information officer; name one.");
    }

    @Test
    @Clause("C24")
    void refusesALeadInformationOfficerWhoIsTheirOwnDeputy() {
        assertThatThrownBy(() -> read(SOUND.replace("police: lead-information-officer,",
                "police: [lead-information-officer, deputy-lead-information-officer],")))
                .hasMessage("The partnership's file, agency police: ann.lee cannot be their own deputy as lead"
                        + " information officer.");
    }

    @Test
    void refusesWhatIsNoYaml() {
        assertThatThrownBy(() -> read("agencies: [")).isInstanceOf(PartnershipFileRefused.class)
                .hasMessageContaining("line 1: this is no YAML");
        assertThatThrownBy(() -> read("agencies: []\nagencies: []")).isInstanceOf(PartnershipFileRefused.class)
                .hasMessageContaining("line 2: this is no YAML: found duplicate key agencies");
        assertThatThrownBy(() -> read("")).isInstanceOf(PartnershipFileRefused.class)
                .hasMessageContaining("it is empty");
    }

    @Test
    void saysWhatToSetWhereNoFileIsNamed(@TempDir Path folder) {
        assertThatThrownBy(() -> new PartnershipFileReader(properties(null, false), TIMES).configured())
                .isInstanceOf(PartnershipFileRefused.class)
                .hasMessageContaining("Set sharewell.partnership.file");
        assertThatThrownBy(() -> new PartnershipFileReader(properties(folder + "/none.yaml", false), TIMES).configured())
                .isInstanceOf(PartnershipFileRefused.class)
                .hasMessageContaining("Check sharewell.partnership.file").hasMessageContaining("none.yaml");
    }

    @Test
    void theStartStopsWithTheSentenceAlone() {
        var refused = new PartnershipFileRefused("The partnership's file, agency police: it is named twice.");

        var analyzers = SpringFactoriesLoader.forDefaultResourceLocation().load(FailureAnalyzer.class,
                FailureHandler.handleMessage((message, failure) -> { }));
        var analyses = analyzers.stream().map(analyzer -> analyzer.analyze(new IllegalStateException(refused)))
                .filter(Objects::nonNull).toList();

        assertThat(analyses).extracting(FailureAnalysis::getDescription).containsExactly(refused.getMessage());
        assertThat(analyses.get(0).getAction()).contains("start again");
    }

    private static PartnershipFile read(String yaml) {
        return new PartnershipFileReader(properties(null, false), TIMES).read("test", yaml);
    }

    private static PartnershipProperties properties(String file, boolean allowPasswords) {
        return new PartnershipProperties(file, allowPasswords, Duration.ofSeconds(10), Map.of(),
                Set.of("early-help", "child-in-need", "enquiry",
                        "court-order", "practice-review", "other"));
    }

    private static Opening opening(String from, String until) {
        return new Opening(LocalTime.parse(from), LocalTime.parse(until));
    }
}
