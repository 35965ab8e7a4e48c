package org.sharewell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.support.StaticApplicationContext;
import org.springframework.mock.env.MockEnvironment;

class RequiredSettingsTest {

    private final MockEnvironment environment = new MockEnvironment()
            .withProperty("spring.datasource.url", "jdbc:postgresql://database/sharewell")
            .withProperty("spring.datasource.username", "app")
            .withProperty("spring.liquibase.user", "owner")
            .withProperty("sharewell.partnership.file", "/etc/sharewell/partnership.yaml")
            .withProperty("spring.mail.host", "mail")
            .withProperty("sharewell.mail.from", "sharewell@partnership.example")
            .withProperty("sharewell.address", "https://sharewell.partnership.example");

    @ParameterizedTest
    @CsvSource({
        "spring.datasource.url, SPRING_DATASOURCE_URL",
        "spring.datasource.username, SPRING_DATASOURCE_USERNAME",
        "spring.liquibase.user, SPRING_LIQUIBASE_USER",
        "sharewell.partnership.file, SHAREWELL_PARTNERSHIP_FILE",
        "spring.mail.host, SPRING_MAIL_HOST",
        "sharewell.mail.from, SHAREWELL_MAIL_FROM",
        "sharewell.address, SHAREWELL_ADDRESS"})
    void whatIsMissingIsNamedAsItIsSet(String setting, String environmentVariable) {
        environment.setProperty(setting, " ");

        assertThatExceptionOfType(SettingMissing.class).isThrownBy(this::start)
                .withMessageStartingWith("Sharewell cannot start until you set " + environmentVariable)
                .withMessageNotContaining(";");
    }

    @Test
    void everythingThatIsMissingIsInOneSentence() {
        environment.setProperty("spring.datasource.url", "");
        environment.setProperty("spring.mail.host", "");

        assertThatExceptionOfType(SettingMissing.class).isThrownBy(this::start)
                .withMessageContainingAll("SPRING_DATASOURCE_URL", "; SPRING_MAIL_HOST");
    }

    @Test
    void aPartnershipMayDecideToSendNoMail() {
        environment.setProperty("spring.mail.host", "");
        environment.setProperty("sharewell.mail.enabled", "false");

        assertThatCode(this::start).doesNotThrowAnyException();
    }

    @Test
    void oneRoleForWorkAndTablesIsRefused() {
        environment.setProperty("spring.liquibase.user", "app");

        assertThatExceptionOfType(SettingMissing.class).isThrownBy(this::start).withMessageContaining("two different");
    }

    @ParameterizedTest
    @CsvSource({
        "jdbc:postgresql://d/s, jdbc:postgresql://d/s?logServerErrorDetail=false",
        "jdbc:postgresql://d/s?ssl=true, jdbc:postgresql://d/s?ssl=true&logServerErrorDetail=false",
        "jdbc:postgresql://d/s?logServerErrorDetail=false, jdbc:postgresql://d/s?logServerErrorDetail=false"})
    void refusedRowsStayOutOfErrorsOfBothRoles(String given, String used) {
        environment.setProperty("spring.datasource.url", given);
        environment.setProperty("spring.liquibase.url", given);

        start();

        assertThat(environment.getProperty("spring.datasource.url")).isEqualTo(used);
        assertThat(environment.getProperty("spring.liquibase.url")).isEqualTo(used);
    }

    @ParameterizedTest
    @ValueSource(strings = {"jdbc:postgresql://d/s?logServerErrorDetail=true", "jdbc:h2:mem:sharewell", "database:5432"})
    void anAddressThatWouldLeakOrLeadsElsewhereIsRefused(String address) {
        environment.setProperty("spring.datasource.url", address);

        assertThatExceptionOfType(SettingMissing.class).isThrownBy(this::start)
                .withMessageContaining("SPRING_DATASOURCE_URL").withMessageNotContaining(address);
    }

    private void start() {
        var context = new StaticApplicationContext();
        context.setEnvironment(environment);
        new RequiredSettings().initialize(context);
    }
}
