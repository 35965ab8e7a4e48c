package org.sharewell.partnership;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.sharewell.process.AsTheEngine;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Brings a list of the partnership into Camunda and our tables: creates and extends, deactivates what it no longer
 * names, deletes nothing, keeps what Admin changed since. One transaction under one lock, so that nodes starting
 * together come to the same as one after the other.
 */
@Component
class PartnershipLoader {

    private static final Logger LOG = LoggerFactory.getLogger(PartnershipLoader.class);

    private final JdbcClient sql;
    private final TransactionTemplate transaction;
    private final Agencies agencies;
    private final Groups groups;
    private final People people;
    private final Appointments appointments;
    private final Grants grants;
    private final TaskFilters filters;
    private final Directory directory;
    private final AsTheEngine asTheEngine;
    private final Partnership partnership;

    PartnershipLoader(JdbcClient sql, PlatformTransactionManager transactions, Agencies agencies, Groups groups,
                      People people, Appointments appointments, Grants grants, TaskFilters filters, Directory directory,
                      AsTheEngine asTheEngine, Partnership partnership) {
        this.sql = sql;
        this.transaction = new TransactionTemplate(transactions);
        this.agencies = agencies;
        this.groups = groups;
        this.people = people;
        this.appointments = appointments;
        this.grants = grants;
        this.filters = filters;
        this.directory = directory;
        this.asTheEngine = asTheEngine;
        this.partnership = partnership;
    }

    /** @return what differs from the list because Admin changed it, each in a few words and by ids only */
    List<String> load(PartnershipFile file) {
        try {
            var findings = asTheEngine.get(() -> transaction.execute(status -> loadUnderLock(file)));
            LOG.info("The partnership is loaded: {} agencies, {} people.", file.agencies().size(),
                    file.people().size());
            findings.forEach(finding -> LOG.warn("Differs from the partnership's file: {}.", finding));
            return findings;
        } finally {
            partnership.forget();
        }
    }

    private List<String> loadUnderLock(PartnershipFile file) {
        sql.sql("select pg_advisory_xact_lock(hashtext('sharewell.loading'))").query().singleRow();
        var findings = new ArrayList<String>();
        var posts = Groups.posts(file.agencies());
        var before = agencies.all();
        file.agencies().forEach(agency -> agencies.save(file.source(), agency));
        agencies.deactivateAllBut(file.agencies().stream().map(PartnershipFile.Partner::id).toList(), file.source());
        groups.make(posts, before.byUnit(), agencies.all().byUnit());
        appointments.endAll(file.source(), people.left(file), findings::add);
        appointments.bring(file.source(), people.bring(file, findings::add), posts, findings::add);
        filters.make();
        grants.give(posts);
        file.agencies().forEach(agency -> checkLeadInformationOfficer(agency.id(), findings::add));
        return List.copyOf(findings);
    }

    /** The file names one (C24); Admin may have made it none or several since, which only people can put right. */
    private void checkLeadInformationOfficer(String agency, Consumer<String> findings) {
        var leads = directory.holders(new Post(agency, Role.LEAD_INFORMATION_OFFICER));
        if (leads.isEmpty()) findings.accept(agency + " has no lead information officer; appoint one in Admin");
        if (leads.size() > 1) {
            findings.accept(agency + " has " + leads.size() + " lead information officers (" + String.join(", ", leads)
                    + "); take all but one out in Admin");
        }
    }
}
