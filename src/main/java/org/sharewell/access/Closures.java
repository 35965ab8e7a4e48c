package org.sharewell.access;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.sharewell.register.Memory;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where conflicts of interest and restrictions are kept; those that were lifted stay, and count no more. */
@Component
public class Closures {

    private static final RowMapper<Conflict> CONFLICT = (row, number) -> new Conflict(row.getLong("id"),
            row.getString("reference"), row.getString("unit"), row.getString("agency"), row.getString("person"),
            row.getTimestamp("declared_at").toInstant());
    private static final RowMapper<Restriction> RESTRICTION = (row, number) -> new Restriction(row.getLong("id"),
            row.getString("reference"), row.getString("unit"), row.getString("agency"),
            List.of((String[]) row.getArray("people").getArray()), row.getString("set_by"),
            row.getTimestamp("set_at").toInstant());

    private final JdbcClient sql;
    private final Clock clock;
    /** By case: one step of a procedure asks for each task, group and mail, and the database is asked once. */
    private final Memory<String, Closed> known = new Memory<>();

    Closures(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Everything that is closed in this case. */
    Closed in(String theCase) {
        return known.now().computeIfAbsent(theCase, one -> in(Set.of(one)));
    }

    /** Everything that is closed in these cases, asked in one go: it is asked for with each task. */
    Closed in(Collection<String> cases) {
        var conflicts = new ArrayList<Conflict>();
        var restrictions = new ArrayList<Restriction>();
        sql.sql("""
                select id, reference, unit, agency, person, declared_at, null::text[] people, null set_by,
                    null::timestamptz set_at
                from conflict_of_interest where case_reference = any (:of) and lifted_at is null
                union all select id, reference, unit, agency, null, null, people, set_by, set_at
                from restriction where case_reference = any (:of) and lifted_at is null""")
                .param("of", cases.toArray(String[]::new)).query(row -> {
                    if (row.getArray("people") == null) conflicts.add(CONFLICT.mapRow(row, 0));
                    else restrictions.add(RESTRICTION.mapRow(row, 0));
                });
        return new Closed(List.copyOf(conflicts), List.copyOf(restrictions));
    }

    /** The cases in which this person declared a conflict that was not lifted. */
    Set<String> casesOf(String person) {
        return Set.copyOf(sql.sql("select case_reference from conflict_of_interest where person = :person"
                + " and lifted_at is null").param("person", person).query(String.class).list());
    }

    /** The conflicts that were not lifted, the latest first. */
    public List<Conflict> conflicts() {
        return sql.sql("select * from conflict_of_interest where lifted_at is null order by id desc").query(CONFLICT)
                .list();
    }

    /** The restrictions that were not lifted, the latest first. */
    public List<Restriction> restrictions() {
        return sql.sql("select * from restriction where lifted_at is null order by id desc").query(RESTRICTION).list();
    }

    /** The cases in which anything is closed. */
    public Set<String> cases() {
        return Stream.concat(conflicts().stream().map(Conflict::reference),
                restrictions().stream().map(Restriction::reference)).map(CaseReference::of).collect(Collectors.toSet());
    }

    /** The conflict of this id; empty if there is none, or it was lifted. */
    public Optional<Conflict> conflict(long id) {
        return sql.sql("select * from conflict_of_interest where id = :id and lifted_at is null").param("id", id)
                .query(CONFLICT).optional();
    }

    /** The restriction of this id; empty if there is none, or it was lifted. */
    public Optional<Restriction> restriction(long id) {
        return sql.sql("select * from restriction where id = :id and lifted_at is null").param("id", id)
                .query(RESTRICTION).optional();
    }

    /** Keeps a conflict; one that the same person declared in the same case stands already. */
    public void keep(Conflict conflict) {
        sql.sql("""
                insert into conflict_of_interest (case_reference, reference, unit, agency, person, declared_at)
                values (:case, :reference, :unit, :agency, :person, :at)
                on conflict do nothing""").param("case", CaseReference.of(conflict.reference()))
                .param("reference", conflict.reference()).param("unit", conflict.unit())
                .param("agency", conflict.agency()).param("person", conflict.person())
                .param("at", Timestamp.from(conflict.declaredAt())).update();
        known.now().clear();
    }

    /** Keeps a restriction of a record that is not restricted yet. */
    public void keep(Restriction restriction) {
        sql.sql("""
                insert into restriction (case_reference, reference, unit, agency, people, set_by, set_at)
                values (:case, :reference, :unit, :agency, :people, :by, :at)""")
                .param("case", CaseReference.of(restriction.reference())).param("reference", restriction.reference())
                .param("unit", restriction.unit()).param("agency", restriction.agency())
                .param("people", restriction.people().toArray(String[]::new)).param("by", restriction.setBy())
                .param("at", Timestamp.from(restriction.setAt())).update();
        known.now().clear();
    }

    /** Lifts it; false if somebody else just did. Who may is settled before, by {@link ClosingPolicy}. */
    public boolean lift(Conflict conflict, String by) {
        return lift("conflict_of_interest", conflict.id(), by);
    }

    /** Lifts it; false if somebody else just did. Who may is settled before, by {@link ClosingPolicy}. */
    public boolean lift(Restriction restriction, String by) {
        return lift("restriction", restriction.id(), by);
    }

    private boolean lift(String table, long id, String by) {
        known.now().clear();
        return sql.sql("update " + table + " set lifted_at = :now, lifted_by = :by where id = :id and lifted_at is null")
                .param("now", Timestamp.from(clock.instant())).param("by", by).param("id", id).update() == 1;
    }
}
