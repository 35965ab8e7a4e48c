package org.sharewell.partnership;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

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
        var handles = new HashMap<String, Handles>();
        var covers = new HashMap<String, String>();
        sql.sql("select * from agency").query((row, number) -> {
            var id = row.getString("id");
            if (row.getString("commissioner") != null) {
                commissions.put(id, new Commission(row.getString("commissioner"),
                        row.getString("data_role").equals("processor")));
            }
            if (row.getString("cover") != null) covers.put(id, id + "." + row.getString("cover"));
            return new Agency(id, id, row.getString("name"), row.getString("kind"), hours(row.getString("hours")),
                    row.getString("duty_phone"), mail(row).orAs(DutyMail.NONE), row.getBoolean("active"));
        }).list().forEach(agency -> units.put(agency.id(), agency));
        sql.sql("select * from team").query((row, number) -> {
            var agency = units.get(row.getString("agency"));
            var own = row.getString("hours");
            var unit = agency.id() + "." + row.getString("id");
            handles.put(unit, new Handles(texts(row, "kinds"), texts(row, "areas"), row.getBoolean("takes_the_rest")));
            var cover = row.getString("cover");
            if (cover != null) covers.put(unit, agency.id() + "." + cover);
            return new Agency(unit, agency.id(),
                    agency.name() + ", " + row.getString("name"), agency.kind(),
                    own == null ? agency.hours() : hours(own), agency.dutyPhone(), mail(row).orAs(agency.mail()),
                    agency.active() && row.getBoolean("active"));
        }).list().forEach(team -> units.put(team.unit(), team));
        return new Units(Map.copyOf(units), Map.copyOf(commissions), Map.copyOf(handles), Map.copyOf(covers));
    }

    /** Makes the agency what the list says; a team that it no longer names is asked nothing new. */
    void save(String source, PartnershipFile.Partner agency) {
        sql.sql("""
                insert into agency (id, name, kind, hours, duty_phone, duty_mail, commissioner, data_role, cover, active,
                    source)
                values (:id, :name, :kind, :hours, :dutyPhone, :mail, :commissioner, :dataRole, :cover, true, :source)
                on conflict (id) do update set name = excluded.name, kind = excluded.kind, hours = excluded.hours,
                    duty_phone = excluded.duty_phone, duty_mail = excluded.duty_mail, commissioner = excluded.commissioner,
                    data_role = excluded.data_role, cover = excluded.cover, active = true, source = excluded.source""")
                .param("id", agency.id()).param("name", agency.name()).param("kind", agency.kind())
                .param("hours", text(agency.hours())).param("dutyPhone", agency.dutyPhone()).param("mail", text(agency.mail()))
                .param("commissioner", agency.commissionedBy())
                .param("dataRole", agency.processor() ? "processor" : "controller").param("cover", agency.cover())
                .param("source", source).update();
        sql.sql("update team set active = false where agency = :agency").param("agency", agency.id()).update();
        for (var team : agency.teams()) {
            sql.sql("""
                    insert into team (agency, id, name, hours, duty_mail, kinds, areas, takes_the_rest, cover, active)
                    values (:agency, :id, :name, :hours, :mail, :kinds, :areas, :takesTheRest, :cover, true)
                    on conflict (agency, id) do update set name = excluded.name, hours = excluded.hours,
                        duty_mail = excluded.duty_mail, kinds = excluded.kinds, areas = excluded.areas,
                        takes_the_rest = excluded.takes_the_rest, cover = excluded.cover, active = true""")
                    .param("agency", agency.id()).param("id", team.id()).param("name", team.name())
                    .param("hours", team.hours() == null ? null : text(team.hours())).param("mail", text(team.mail()))
                    .param("kinds", team.handles().kinds().toArray(String[]::new))
                    .param("areas", team.handles().areas().toArray(String[]::new))
                    .param("takesTheRest", team.handles().rest()).param("cover", team.cover()).update();
        }
    }

    /** The agencies that this list gave, but for these, are asked nothing new. */
    void deactivateAllBut(Collection<String> named, String source) {
        sql.sql("update agency set active = false where source = :source and active and not id = any (:named)")
                .param("source", source).param("named", named.toArray(String[]::new)).update();
    }

    private static Set<String> texts(ResultSet row, String column) throws SQLException {
        return Set.of((String[]) row.getArray(column).getArray());
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
}
