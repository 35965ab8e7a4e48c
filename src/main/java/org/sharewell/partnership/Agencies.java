package org.sharewell.partnership;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import org.sharewell.calendar.OpeningHours;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where agencies and their teams are kept. */
@Component
class Agencies {

    private static final ObjectMapper JSON = JsonMapper.builder().addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

    private final JdbcClient sql;

    Agencies(JdbcClient sql) {
        this.sql = sql;
    }

    /** Every agency and team that there is or was. */
    Units all() {
        var units = new HashMap<String, Agency>();
        var commissions = new HashMap<String, Commission>();
        sql.sql("select * from agency").query((row, number) -> {
            var id = row.getString("id");
            if (row.getString("commissioner") != null) {
                commissions.put(id, new Commission(row.getString("commissioner"),
                        row.getString("data_role").equals("processor")));
            }
            return new Agency(id, id, row.getString("name"), row.getString("kind"), hours(row.getString("hours")),
                    row.getString("duty_phone"), mail(row).orAs(DutyMail.NONE), row.getBoolean("active"));
        }).list().forEach(agency -> units.put(agency.id(), agency));
        sql.sql("select * from team").query((row, number) -> {
            var agency = units.get(row.getString("agency"));
            var own = row.getString("hours");
            return new Agency(agency.id() + "." + row.getString("id"), agency.id(),
                    agency.name() + ", " + row.getString("name"), agency.kind(),
                    own == null ? agency.hours() : hours(own), agency.dutyPhone(), mail(row).orAs(agency.mail()),
                    agency.active() && row.getBoolean("active"));
        }).list().forEach(team -> units.put(team.unit(), team));
        return new Units(Map.copyOf(units), Map.copyOf(commissions));
    }

    /** Makes the agency what the list says; a team that it no longer names is asked nothing new. */
    void save(String source, PartnershipFile.Partner agency) {
        sql.sql("""
                insert into agency (id, name, kind, hours, duty_phone, duty_mail, commissioner, data_role, active,
                    source)
                values (:id, :name, :kind, :hours, :dutyPhone, :mail, :commissioner, :dataRole, true, :source)
                on conflict (id) do update set name = excluded.name, kind = excluded.kind, hours = excluded.hours,
                    duty_phone = excluded.duty_phone, duty_mail = excluded.duty_mail, commissioner = excluded.commissioner,
                    data_role = excluded.data_role, active = true, source = excluded.source""")
                .param("id", agency.id()).param("name", agency.name()).param("kind", agency.kind())
                .param("hours", text(agency.hours())).param("dutyPhone", agency.dutyPhone()).param("mail", text(agency.mail()))
                .param("commissioner", agency.commissionedBy())
                .param("dataRole", agency.processor() ? "processor" : "controller").param("source", source).update();
        sql.sql("update team set active = false where agency = :agency").param("agency", agency.id()).update();
        for (var team : agency.teams()) {
            sql.sql("""
                    insert into team (agency, id, name, hours, duty_mail, active)
                    values (:agency, :id, :name, :hours, :mail, true)
                    on conflict (agency, id) do update set name = excluded.name, hours = excluded.hours,
                        duty_mail = excluded.duty_mail, active = true""")
                    .param("agency", agency.id()).param("id", team.id()).param("name", team.name())
                    .param("hours", team.hours() == null ? null : text(team.hours())).param("mail", text(team.mail()))
                    .update();
        }
    }

    /** The agencies that this list gave, but for these, are asked nothing new. */
    void deactivateAllBut(Collection<String> named, String source) {
        sql.sql("update agency set active = false where source = :source and active and not id = any (:named)")
                .param("source", source).param("named", named.toArray(String[]::new)).update();
    }

    private static String text(Object hoursOrMail) {
        try {
            return JSON.writeValueAsString(hoursOrMail);
        } catch (JsonProcessingException failure) {
            throw new IllegalStateException("Opening hours, or how mail goes, cannot be kept.", failure);
        }
    }

    private static OpeningHours hours(String text) {
        return read(text, OpeningHours.class);
    }

    private static DutyMail mail(ResultSet row) throws SQLException {
        var text = row.getString("duty_mail");
        return text == null ? DutyMail.NONE : read(text, DutyMail.class);
    }

    private static <T> T read(String text, Class<T> type) {
        try {
            return JSON.readValue(text, type);
        } catch (JsonProcessingException failure) {
            throw new IllegalStateException("Kept opening hours, or how mail goes, cannot be read.", failure);
        }
    }

    /**
     * Every agency and team by its unit, and who was commissioned by whom.
     *
     * @param commissions by the id of the agency that was commissioned
     */
    record Units(Map<String, Agency> byUnit, Map<String, Commission> commissions) {

        /** Active teams, and active agencies that have none. */
        List<Agency> askable() {
            var active = byUnit.values().stream().filter(Agency::active).toList();
            var inTeams = active.stream().filter(Units::isTeam).map(Agency::id).collect(Collectors.toSet());
            return active.stream().filter(unit -> isTeam(unit) || !inTeams.contains(unit.id())).toList();
        }

        private static boolean isTeam(Agency unit) {
            return !unit.unit().equals(unit.id());
        }
    }
}
