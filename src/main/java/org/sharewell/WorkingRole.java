package org.sharewell;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Sees that the database role Sharewell works with owns no table. A role that does, or a superuser, could switch off
 * what makes the register append-only, and nobody would see it.
 */
@Component
class WorkingRole implements SmartInitializingSingleton {

    private final JdbcClient database;

    WorkingRole(JdbcClient database) {
        this.database = database;
    }

    @Override
    public void afterSingletonsInstantiated() {
        var ownsTables = database.sql("""
                select exists (select from pg_class
                               where relnamespace = current_schema()::regnamespace and relkind = 'r'
                                 and pg_has_role(current_user, relowner, 'MEMBER'))""").query(Boolean.class).single();
        if (ownsTables) {
            throw new SettingMissing("Sharewell cannot start until SPRING_DATASOURCE_USERNAME is a database role that"
                    + " owns no tables and is no superuser, because the register must be safe from the application itself.");
        }
    }
}
