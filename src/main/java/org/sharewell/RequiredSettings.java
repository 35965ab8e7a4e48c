package org.sharewell;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.util.StringUtils;

/**
 * Looks, before anything else happens, whether Sharewell has been told what it cannot guess, and stops with one sentence
 * if not. Nothing here has a default: a safeguarding record that ends up in the wrong place is worse than none.
 */
class RequiredSettings implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final String DATABASE = "spring.datasource.url";
    private static final String DATABASE_ROLE = "spring.datasource.username";
    private static final String OWNER_ROLE = "spring.liquibase.user";
    private static final String OWNER_DATABASE = "spring.liquibase.url";
    private static final String VALUES_IN_ERRORS = "logServerErrorDetail";

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var environment = context.getEnvironment();
        var missing = missing(environment);
        if (!missing.isEmpty()) {
            throw new SettingMissing("Sharewell cannot start until you set " + String.join("; ", missing.values()) + ".");
        }
        refuseOneRoleForBoth(environment);
        var addresses = new LinkedHashMap<String, Object>();
        keepValuesOutOfErrors(DATABASE, environment, addresses);
        keepValuesOutOfErrors(OWNER_DATABASE, environment, addresses);
        environment.getPropertySources().addFirst(new MapPropertySource("sharewell-database-addresses", addresses));
    }

    private static Map<String, String> missing(Environment environment) {
        var required = new LinkedHashMap<String, String>();
        required.put(DATABASE, "SPRING_DATASOURCE_URL, the address of the PostgreSQL database"
                + " (jdbc:postgresql://host:5432/sharewell)");
        required.put(DATABASE_ROLE, "SPRING_DATASOURCE_USERNAME, the database role that reads and writes rows");
        required.put(OWNER_ROLE, "SPRING_LIQUIBASE_USER, the database role that owns the tables");
        required.put("sharewell.partnership.file", "SHAREWELL_PARTNERSHIP_FILE, the file that names the agencies and"
                + " their people");
        if (environment.getProperty("sharewell.mail.enabled", Boolean.class, true)) {
            required.put("spring.mail.host", "SPRING_MAIL_HOST, the server that takes mail to staff"
                    + " (or SHAREWELL_MAIL_ENABLED=false to send none)");
            required.put("sharewell.mail.from", "SHAREWELL_MAIL_FROM, the address that mail to staff comes from");
            required.put("sharewell.address", "SHAREWELL_ADDRESS, where staff reach Sharewell, for the link in each mail"
                    + " (https://sharewell.example.org)");
        }
        return required.entrySet().stream()
                .filter(setting -> !StringUtils.hasText(environment.getProperty(setting.getKey())))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one,
                        LinkedHashMap::new));
    }

    /** The role that can change tables could also change what the register must keep. */
    private static void refuseOneRoleForBoth(Environment environment) {
        if (environment.getRequiredProperty(DATABASE_ROLE).equals(environment.getRequiredProperty(OWNER_ROLE))) {
            throw new SettingMissing("Sharewell cannot start until SPRING_DATASOURCE_USERNAME and SPRING_LIQUIBASE_USER"
                    + " are two different database roles, because the one that works must not be able to change tables.");
        }
    }

    /** PostgreSQL would otherwise put the values of a refused row, a child's name perhaps, into logs and job tables. */
    private static void keepValuesOutOfErrors(String setting, Environment environment, Map<String, Object> addresses) {
        var address = environment.getProperty(setting);
        if (!StringUtils.hasText(address)) return;
        var environmentVariable = setting.toUpperCase(Locale.ROOT).replace('.', '_');
        if (!address.startsWith("jdbc:postgresql:")) {
            throw new SettingMissing("Sharewell cannot start until " + environmentVariable
                    + " is the address of a PostgreSQL database, which starts with jdbc:postgresql://.");
        }
        if (!address.contains(VALUES_IN_ERRORS + "=")) {
            addresses.put(setting, address + (address.contains("?") ? "&" : "?") + VALUES_IN_ERRORS + "=false");
        } else if (!address.contains(VALUES_IN_ERRORS + "=false")) {
            throw new SettingMissing("Sharewell cannot start until you take " + VALUES_IN_ERRORS + " out of "
                    + environmentVariable + ", because it lets people's data into logs.");
        }
    }
}
