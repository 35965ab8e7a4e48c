package org.sharewell;

import java.util.Locale;

import org.sharewell.process.LongPasswords;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.StringUtils;

/**
 * Who administers Sharewell at the very first start ({@code SHAREWELL_ADMIN_ID}, {@code SHAREWELL_ADMIN_PASSWORD}, …).
 *
 * @param id what they sign in with; null where none is set
 * @param password theirs until they change it in Camunda Admin; null where none is set
 * @param email null where it is not known
 */
@ConfigurationProperties("sharewell.admin")
record AdministratorSettings(String id, String password, @DefaultValue("Sharewell") String firstName,
                             @DefaultValue("Administrator") String lastName, String email) {

    /** Refuses what would leave the door open. */
    void check() {
        if (!StringUtils.hasText(id) || !StringUtils.hasText(password)) {
            throw new SettingMissing("Sharewell has no administrator yet and cannot start until you set"
                    + " SHAREWELL_ADMIN_ID and SHAREWELL_ADMIN_PASSWORD, with which the first one signs in.");
        }
        var tellsTheId = password.toLowerCase(Locale.ROOT).contains(id.toLowerCase(Locale.ROOT));
        if (password.length() < LongPasswords.SHORTEST || tellsTheId) {
            throw new SettingMissing("Sharewell cannot start until SHAREWELL_ADMIN_PASSWORD has at least "
                    + LongPasswords.SHORTEST + " characters and does not contain SHAREWELL_ADMIN_ID.");
        }
    }

    /** Settings end up in logs; a password must not. */
    @Override
    public String toString() {
        return "AdministratorSettings[id=" + id + "]";
    }
}
