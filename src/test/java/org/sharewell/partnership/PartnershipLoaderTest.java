package org.sharewell.partnership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;

import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.identity.Tenant;
import org.camunda.bpm.engine.identity.User;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sharewell.calendar.Term;
import org.sharewell.testing.Clause;
import org.sharewell.testing.Rule;
import org.sharewell.testing.SharewellTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@SharewellTest
class PartnershipLoaderTest {

    private static final String TEAM_EAST = "teams: [{id: east, name: East}],";

    @Autowired
    PartnershipFixture fixture;
    @Autowired
    Partnership partnership;
    @Autowired
    ComplaintsProcedures complaints;
    @Autowired
    IdentityService identity;
    @Autowired
    AuthorizationService authorizations;
    @Autowired
    JdbcClient sql;

    String police;
    String ann;
    String bob;

    @BeforeEach
    void namesOfItsOwn() {
        var own = UUID.randomUUID().toString().substring(0, 8);
        police = "police-" + own;
        ann = "ann." + own;
        bob = "bob." + own;
    }

    @Test
    @Rule("R11")
    @Clause("C24")
    void makesAgenciesTeamsPeopleAndWhatTheyAre() {
        bring(file(TEAM_EAST, annLeads(), bob("/east: practitioner")));

        assertThat(partnership.unit(police + ".east").orElseThrow().name()).isEqualTo("Police, East");
        assertThat(partnership.holds(ann, police, Role.LEAD_INFORMATION_OFFICER)).isTrue();
        assertThat(partnership.holds(bob, police + ".east", Role.PRACTITIONER)).isTrue();
        assertThat(identity.createGroupQuery().groupId(police + ".practitioner").singleResult().getName())
                .isEqualTo("Police, practitioner");
        assertThat(sql.sql("select role_group from given_post where person = :ann and withdrawn_at is null")
                .param("ann", ann).query(String.class).list()).containsExactly(police + ".lead-information-officer");
    }

    @Test
    @Rule("R11")
    void whoeverIsAppointedInAdminReachesTheAgencysTenantAndSoDoesTheBusinessUnit() {
        bring(file("", annLeads()));
        identity.saveUser(identity.newUser(bob));

        identity.createMembership(bob, police + ".line-manager");

        assertThat(tenants(ann)).containsExactly(police);
        assertThat(tenants(bob)).containsExactly(police);
        assertThat(tenants("business.unit")).contains(police);
    }

    @Test
    void grantsEachRoleItsSignInAndItsStartsOnce() {
        bring(file("", annLeads()));
        bring(file("", annLeads()));

        assertThat(allowed("practitioner", Permissions.ACCESS, Resources.APPLICATION, "tasklist")).isTrue();
        assertThat(allowed("siro", Permissions.ACCESS, Resources.APPLICATION, "tasklist")).isTrue();
        assertThat(allowed("practitioner", Permissions.ACCESS, Resources.APPLICATION, "cockpit")).isFalse();
        for (var role : List.of("practitioner", "line-manager", "safeguarding-lead")) {
            assertThat(allowedOnRequests(role, Permissions.CREATE_INSTANCE)).isTrue();
            assertThat(allowedOnRequests(role, Permissions.READ)).isTrue();
            assertThat(allowed(role, Permissions.CREATE, Resources.PROCESS_INSTANCE, "*")).isTrue();
            assertThat(allowedOnRequests(role, Permissions.READ_TASK)).isFalse();
            assertThat(allowedOnRequests(role, Permissions.READ_INSTANCE)).isFalse();
        }
        assertThat(allowedOnRequests("siro", Permissions.CREATE_INSTANCE)).isFalse();
    }

    @Test
    void somebodyWithoutAPasswordCannotSignIn() {
        bring(file("", annLeads()));

        assertThat(identity.checkPassword(ann, "")).isFalse();
        assertThat(identity.checkPassword(ann, "anything")).isFalse();
    }

    @Test
    void broughtTwiceIsTheSameAsOnce() {
        var file = file(TEAM_EAST, annLeads(), bob(": practitioner"));
        bring(file);
        var once = everything();

        var findings = bring(file);

        assertThat(everything()).isEqualTo(once);
        assertThat(findings).isEmpty();
    }

    @Test
    void twoNodesStartingAtOnceComeToTheSameAsOne() throws Exception {
        var file = file("", annLeads(), bob(": practitioner"));

        var findings = bringTwiceAtOnce(file);

        assertThat(findings).isEmpty();
        assertThat(holders("practitioner")).containsExactly(bob);
        assertThat(holders("lead-information-officer")).containsExactly(ann);
    }

    /** An agency's row makes the second wait for the first by itself; here there is none. */
    @Test
    void twoNodesStartingAtOnceMakeAPersonOnce() throws Exception {
        var file = """
                people:
                  - {id: business.unit, first-name: Beth, last-name: Underwood, mail: beth@partnership.example}
                %spartnership: {business-unit: business.unit}
                """;

        var findings = bringTwiceAtOnce(file.formatted(person(ann, "Ann", "{partnership: executive}")));

        assertThat(findings).isEmpty();
        assertThat(partnership.holds(ann, "partnership", Role.EXECUTIVE)).isTrue();
        // Given back, since whoever decides for the partnership is the same for all tests.
        bring(file.formatted(""));
        assertThat(partnership.holds(ann, "partnership", Role.EXECUTIVE)).isFalse();
    }

    @Test
    void theFileExtendsWhatIsThere() {
        bring(file("", annLeads()));

        bring(file(TEAM_EAST, person(ann, "Anna", leads()), bob("/east: practitioner"))
                .replace("name: Police", "name: Constabulary"));

        assertThat(partnership.unit(police + ".east").orElseThrow().name()).isEqualTo("Constabulary, East");
        assertThat(partnership.nameOf(ann)).isEqualTo("Anna Test");
        assertThat(holders("east.practitioner")).containsExactly(bob);
        assertThat(identity.createTenantQuery().tenantId(police).singleResult().getName()).isEqualTo("Constabulary");
        assertThat(identity.createGroupQuery().groupId(police + ".siro").singleResult().getName())
                .isEqualTo("Constabulary, siro");
    }

    @Test
    void whatTheFileNoLongerNamesIsDeactivatedAndNeverDeleted() {
        bring(file(TEAM_EAST, annLeads(), bob("/east: practitioner")));

        bring(file("", annLeads()));
        var withoutTeam = partnership.unit(police + ".east").orElseThrow();
        bring("""
                people: [{id: business.unit, first-name: Beth, last-name: Underwood}]
                partnership: {business-unit: business.unit}
                """);

        assertThat(withoutTeam.active()).isFalse();
        assertThat(partnership.unit(police).orElseThrow().active()).isFalse();
        assertThat(partnership.askable()).extracting(Agency::id).doesNotContain(police);
        assertThat(user(ann)).isNotNull();
        assertThat(user(bob)).isNotNull();
        assertThat(tenants(ann)).isEmpty();
        assertThat(identity.createGroupQuery().groupMember(bob).count()).isZero();
        assertThat(identity.createTenantQuery().tenantId(police).count()).isEqualTo(1);
        assertThat(sql.sql("select count(*) from given_post where person in (:ann, :bob) and withdrawn_at is not null")
                .param("ann", ann).param("bob", bob).query(Long.class).single()).isEqualTo(2);
    }

    @Test
    void whoeverComesBackIsAppointedAgain() {
        var both = file("", annLeads(), bob(": practitioner"));
        bring(both);
        bring(file("", annLeads()));

        var findings = bring(both);

        assertThat(holders("practitioner")).containsExactly(bob);
        assertThat(findings).isEmpty();
    }

    @Test
    void whatAdminChangedSinceStaysAndIsListed() {
        var file = file("", annLeads(), bob(": [practitioner, siro]"));
        bring(file);
        identity.createMembership(ann, police + ".practitioner");
        identity.deleteMembership(bob, police + ".siro");
        var changed = user(bob);
        changed.setLastName("Married");
        changed.setEmail("married@police.example");
        identity.saveUser(changed);

        var findings = bring(file);

        assertThat(findings).containsExactlyInAnyOrder(
                ann + " is " + police + ".practitioner, by Admin",
                bob + " is no longer " + police + ".siro, by Admin",
                "the name of " + bob + " was changed in Admin",
                "the mail address of " + bob + " was changed in Admin");
        assertThat(holders("practitioner")).containsExactly(ann, bob);
        assertThat(holders("siro")).isEmpty();
        assertThat(user(bob)).returns("Married", User::getLastName).returns("married@police.example", User::getEmail);
    }

    @Test
    void whoeverWasDeletedInAdminIsNotMadeAgain() {
        var file = file("", annLeads(), bob(": practitioner"));
        bring(file);
        identity.deleteUser(bob);

        bring(file);
        var findings = bring(file);

        assertThat(findings).containsExactly(bob + " was deleted in Admin and is not made again");
        assertThat(user(bob)).isNull();
        assertThat(holders("practitioner")).isEmpty();
    }

    @Test
    void whoeverLeftLosesWhatAdminGaveThemTooUntilAdminGivesItAgain() {
        bring(file("", annLeads(), bob(": practitioner")));
        identity.createMembership(bob, police + ".siro");
        var withoutBob = file("", annLeads());

        var findings = bring(withoutBob);

        assertThat(findings).containsExactly(
                bob + ", who has left, was also " + police + ".siro by Admin and is no longer");
        assertThat(identity.createGroupQuery().groupMember(bob).count()).isZero();

        identity.createMembership(bob, police + ".siro");

        assertThat(bring(withoutBob)).containsExactly(bob + " is " + police + ".siro, by Admin");
        assertThat(holders("siro")).containsExactly(bob);
    }

    @Test
    @Clause("C24")
    void aSecondLeadInformationOfficerAppointedInAdminIsListed() {
        var file = file("", annLeads(), bob(": practitioner"));
        bring(file);
        identity.createMembership(bob, police + ".lead-information-officer");

        assertThat(bring(file)).contains(police + " has 2 lead information officers (" + ann + ", " + bob
                + "); take all but one out in Admin");

        identity.deleteMembership(bob, police + ".lead-information-officer");
        identity.deleteMembership(ann, police + ".lead-information-officer");

        assertThat(bring(file)).contains(police + " has no lead information officer; appoint one in Admin");
    }

    @Test
    void aFileThatMakesNoSenseChangesNothing() {
        bring(file("", annLeads()));
        var before = everything();

        assertThatExceptionOfType(PartnershipFileRefused.class)
                .isThrownBy(() -> bring(file("", person(ann, "Anna", leads()), bob("-army: practitioner"))));

        assertThat(everything()).isEqualTo(before);
    }

    @Test
    @Clause("C37")
    void byWhichProcedureAnAgencyHandlesComplaintsIsKeptAndChangesWithTheFile() {
        bring(file(TEAM_EAST, annLeads()));
        var before = complaints.of(police + ".east");

        bring(file(TEAM_EAST, annLeads()).replace("version: 2026-04", "version: 2027-01, outcome: 15 working days"));

        assertThat(before).extracting(ComplaintsProcedure::version, ComplaintsProcedure::outcome)
                .containsExactly("2026-04", Term.of("20 working days"));
        assertThat(complaints.of(police)).extracting(ComplaintsProcedure::version, ComplaintsProcedure::outcome)
                .containsExactly("2027-01", Term.of("15 working days"));
        assertThatThrownBy(() -> complaints.of("army")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @Clause("C34")
    void whoCommissionedAnAgencyIsKept() {
        var shelter = "shelter-" + police;
        var both = "{%s: lead-information-officer, %s: lead-information-officer}".formatted(police, shelter);
        bring(file("", person(ann, "Ann", both)).replace("agencies:\n", """
                agencies:
                  - {id: %s, name: Shelter, kind: commissioned, commissioned-by: %s, acts-as: processor,
                     hours: round-the-clock}
                """.formatted(shelter, police)));

        assertThat(partnership.commissionOf(shelter)).contains(new Commission(police, true));
        assertThat(partnership.commissionOf(police)).isEmpty();
        assertThat(partnership.agencyIdsOf(ann)).containsExactly(police, shelter);
    }

    private List<String> bringTwiceAtOnce(String yaml) throws Exception {
        var together = new CyclicBarrier(2);
        var nodes = Executors.newFixedThreadPool(2);
        Callable<List<String>> start = () -> {
            together.await();
            return bring(yaml);
        };
        try {
            var findings = new ArrayList<String>();
            for (var started : nodes.invokeAll(List.of(start, start))) findings.addAll(started.get());
            return findings;
        } finally {
            nodes.shutdown();
        }
    }

    private List<String> bring(String yaml) {
        return fixture.bring(police, yaml);
    }

    private String leads() {
        return "{%s: lead-information-officer}".formatted(police);
    }

    private String annLeads() {
        return person(ann, "Ann", leads());
    }

    private String bob(String unitAndRole) {
        return person(bob, "Bob", "{%s%s}".formatted(police, unitAndRole));
    }

    private String file(String teams, String... people) {
        return """
                complaints: {procedure: How we handle complaints, version: 2026-04}
                agencies:
                  - {id: %s, name: Police, kind: police, %s hours: round-the-clock}
                people:
                %s  - {id: business.unit, first-name: Beth, last-name: Underwood, mail: beth@partnership.example}
                partnership: {business-unit: business.unit}
                """.formatted(police, teams, String.join("", people));
    }

    private static String person(String id, String firstName, String roles) {
        return "  - {id: %1$s, first-name: %2$s, last-name: Test, mail: %1$s@police.example, roles: %3$s}\n"
                .formatted(id, firstName, roles);
    }

    private boolean allowedOnRequests(String role, Permission permission) {
        return allowed(role, permission, Resources.PROCESS_DEFINITION, "request-to-share");
    }

    private boolean allowed(String role, Permission permission, Resources resource, String id) {
        return authorizations.isUserAuthorized("nobody", List.of(police + "." + role), permission, resource, id);
    }

    private List<String> holders(String role) {
        return identity.createUserQuery().memberOfGroup(police + "." + role).orderByUserId().asc().list().stream()
                .map(User::getId).toList();
    }

    private List<String> tenants(String person) {
        return identity.createTenantQuery().userMember(person).includingGroupsOfUser(true).list().stream()
                .map(Tenant::getId).toList();
    }

    private User user(String id) {
        return identity.createUserQuery().userId(id).singleResult();
    }

    /** Every row that stands for this test's agency and people. */
    private List<String> everything() {
        return sql.sql("""
                select 'agency ' || a::text from agency a where id = :police
                union all select 'team ' || t::text from team t where agency = :police
                union all select 'person ' || p::text from given_person p where source = :police
                union all select 'post ' || p::text from given_post p where source = :police
                union all select 'user ' || u::text from act_id_user u where id_ in (:ann, :bob)
                union all select 'group ' || g::text from act_id_group g where id_ like :all
                union all select 'member ' || m::text from act_id_membership m where group_id_ like :all
                union all select 'tenant ' || t::text from act_id_tenant t where id_ = :police
                union all select 'reach ' || t::text from act_id_tenant_member t where tenant_id_ = :police
                union all select 'grant ' || g::text from act_ru_authorization g where group_id_ like :all
                union all select 'filter ' || f::text from act_ru_filter f
                order by 1""")
                .param("police", police).param("ann", ann).param("bob", bob).param("all", police + ".%")
                .query(String.class).list();
    }
}
