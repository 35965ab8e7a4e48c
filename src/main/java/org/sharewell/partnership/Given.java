package org.sharewell.partnership;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Remembers what each list gave last time, which is how a change made in Admin since is told from one in the list. */
@Component
class Given {

    private final JdbcClient sql;
    private final Clock clock;

    Given(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** A person as the list gave them; {@code active} is false once it no longer names them. */
    record GivenPerson(String id, String firstName, String lastName, String mail, boolean active) { }

    /** A post as a list gave it. */
    record GivenPost(String source, String person, String group) { }

    Map<String, GivenPerson> people(String source) {
        return sql.sql("select id, first_name, last_name, mail, active from given_person where source = :source")
                .param("source", source).query(GivenPerson.class).list().stream()
                .collect(Collectors.toMap(GivenPerson::id, Function.identity()));
    }

    void person(String source, PartnershipFile.Person person) {
        sql.sql("""
                insert into given_person (source, id, first_name, last_name, mail, active)
                values (:source, :id, :firstName, :lastName, :mail, true)
                on conflict (source, id) do update set first_name = excluded.first_name, last_name = excluded.last_name,
                    mail = excluded.mail, active = true""")
                .param("source", source).param("id", person.id()).param("firstName", person.firstName())
                .param("lastName", person.lastName()).param("mail", person.mail()).update();
    }

    void noLongerNames(String source, String person) {
        sql.sql("update given_person set active = false where source = :source and id = :person")
                .param("source", source).param("person", person).update();
    }

    /** What is given now in these groups by any list, and everything that this list gives. */
    List<GivenPost> posts(String source, Collection<String> groups) {
        return sql.sql("""
                select source, person, role_group as "group" from given_post
                where withdrawn_at is null and (source = :source or role_group = any (:groups))""")
                .param("source", source).param("groups", groups.toArray(String[]::new)).query(GivenPost.class).list();
    }

    void post(GivenPost post) {
        sql.sql("insert into given_post (source, person, role_group, given_at) values (:source, :person, :group, :now)")
                .param("source", post.source()).param("person", post.person()).param("group", post.group())
                .param("now", Timestamp.from(clock.instant())).update();
    }

    void withdraw(GivenPost post) {
        sql.sql("""
                update given_post set withdrawn_at = :now
                where source = :source and person = :person and role_group = :group and withdrawn_at is null""")
                .param("source", post.source()).param("person", post.person()).param("group", post.group())
                .param("now", Timestamp.from(clock.instant())).update();
    }
}
