package org.sharewell.partnership;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import org.sharewell.calendar.OpeningHours;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where agencies and their teams are kept. */
@Component
class Agencies {

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
        var complaints = new HashMap<String, ComplaintsProcedure>();
        var kept = new KeptTexts();
        sql.sql("select * from agency").query((row, number) -> {
            var id = row.getString("id");
            if (row.getString("commissioner") != null) {
                commissions.put(id, new Commission(row.getString("commissioner"),
                        row.getString("data_role").equals("processor")));
            }
            if (row.getString("cover") != null) covers.put(id, id + "." + row.getString("cover"));
            if (row.getString("complaints") != null) {
                complaints.put(id, kept.read(row.getString("complaints"), ComplaintsProcedure.class));
            }
            return new Agency(id, id, row.getString("name"), row.getString("kind"),
                    kept.read(row.getString("hours"), OpeningHours.class), row.getString("duty_phone"),
                    mail(row, kept).orAs(DutyMail.NONE), row.getBoolean("active"));
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
                    own == null ? agency.hours() : kept.read(own, OpeningHours.class), agency.dutyPhone(),
                    mail(row, kept).orAs(agency.mail()),
                    agency.active() && row.getBoolean("active"));
        }).list().forEach(team -> units.put(team.unit(), team));
        return new Units(Map.copyOf(units), Map.copyOf(commissions), Map.copyOf(handles), Map.copyOf(covers),
                Map.copyOf(complaints));
    }

    /** Makes the agency what the list says; a team that it no longer names is asked nothing new. */
    void save(String source, PartnershipFile.Partner agency) {
        sql.sql("""
                insert into agency (id, name, kind, hours, duty_phone, duty_mail, commissioner, data_role, cover,
                    complaints, active, source)
                values (:id, :name, :kind, :hours, :dutyPhone, :mail, :commissioner, :dataRole, :cover, :complaints,
                    true, :source)
                on conflict (id) do update set name = excluded.name, kind = excluded.kind, hours = excluded.hours,
                    duty_phone = excluded.duty_phone, duty_mail = excluded.duty_mail, commissioner = excluded.commissioner,
                    data_role = excluded.data_role, cover = excluded.cover, complaints = excluded.complaints,
                    active = true, source = excluded.source""")
                .param("id", agency.id()).param("name", agency.name()).param("kind", agency.kind())
                .param("hours", KeptTexts.written(agency.hours())).param("dutyPhone", agency.dutyPhone())
                .param("mail", KeptTexts.written(agency.mail()))
                .param("commissioner", agency.commissionedBy())
                .param("dataRole", agency.processor() ? "processor" : "controller").param("cover", agency.cover())
                .param("complaints", KeptTexts.written(agency.complaints())).param("source", source).update();
        sql.sql("update team set active = false where agency = :agency").param("agency", agency.id()).update();
        for (var team : agency.teams()) {
            sql.sql("""
                    insert into team (agency, id, name, hours, duty_mail, kinds, areas, takes_the_rest, cover, active)
                    values (:agency, :id, :name, :hours, :mail, :kinds, :areas, :takesTheRest, :cover, true)
                    on conflict (agency, id) do update set name = excluded.name, hours = excluded.hours,
                        duty_mail = excluded.duty_mail, kinds = excluded.kinds, areas = excluded.areas,
                        takes_the_rest = excluded.takes_the_rest, cover = excluded.cover, active = true""")
                    .param("agency", agency.id()).param("id", team.id()).param("name", team.name())
                    .param("hours", KeptTexts.written(team.hours())).param("mail", KeptTexts.written(team.mail()))
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

    private static DutyMail mail(ResultSet row, KeptTexts kept) throws SQLException {
        var mail = kept.read(row.getString("duty_mail"), DutyMail.class);
        return mail == null ? DutyMail.NONE : mail;
    }
}
