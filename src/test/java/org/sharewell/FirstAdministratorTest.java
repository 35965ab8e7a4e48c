package org.sharewell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Groups;
import org.camunda.bpm.engine.authorization.Resources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sharewell.testing.SharewellTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

@SharewellTest
class FirstAdministratorTest {

    @Autowired
    IdentityService identities;
    @Autowired
    AuthorizationService authorizations;
    @Autowired
    JdbcClient database;
    @Autowired
    PlatformTransactionManager transactions;

    @Test
    void isMadeFromTheSettingsAndMayDoEverythingInCamunda() {
        assertThat(identities.checkPassword("admin", SharewellTest.ADMIN_PASSWORD)).isTrue();
        assertThat(identities.createUserQuery().memberOfGroup(Groups.CAMUNDA_ADMIN).userId("admin").count()).isOne();
        assertThat(authorizations.createAuthorizationQuery().groupIdIn(Groups.CAMUNDA_ADMIN)
                .count()).isGreaterThanOrEqualTo(Resources.values().length);
    }

    @Test
    void thereIsOnlyOneFirst() {
        start(new AdministratorSettings("another", "a-good-long-password", "A", "B", null));

        assertThat(identities.createUserQuery().userId("another").count()).isZero();
    }

    @Test
    void onceThereIsOneTheSettingsAreNotNeeded() {
        assertThatCode(() -> start(new AdministratorSettings(null, null, "A", "B", null))).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({", a-good-long-password, SHAREWELL_ADMIN_ID", "chief, , SHAREWELL_ADMIN_PASSWORD",
        "chief, elevenchars, at least 12", "chief, the-chief-of-all, does not contain"})
    void settingsThatLeaveTheDoorOpenAreRefused(String id, String password, String why) {
        var settings = new AdministratorSettings(id, password, "A", "B", null);

        assertThatExceptionOfType(SettingMissing.class).isThrownBy(settings::check).withMessageContaining(why);
    }

    private void start(AdministratorSettings settings) {
        new FirstAdministrator(identities, authorizations, database, transactions, settings)
                .afterSingletonsInstantiated();
    }
}
