package org.guanai.reference;

import jakarta.inject.Singleton;
import org.guanai.events.Topics;
import org.guanai.events.registry.OrganisationSnapshot;
import org.guanai.kit.snapshot.KeptSnapshots;
import org.guanai.kit.sql.Sql;
import org.guanai.kit.sql.Table;

/// Keeps the organisations that the registry publishes.
@Singleton
class KeptOrganisations extends KeptSnapshots<OrganisationSnapshot> {
    private static final Table<OrganisationSnapshot> TABLE =
            Table.<OrganisationSnapshot>of("organisation")
                    .key("id", OrganisationSnapshot::id)
                    .with("org", OrganisationSnapshot::org)
                    .with("code", OrganisationSnapshot::code)
                    .with("kind", OrganisationSnapshot::kind)
                    .with("name", OrganisationSnapshot::name)
                    .with("boarding", OrganisationSnapshot::boarding)
                    .with("version", OrganisationSnapshot::version);

    KeptOrganisations(Sql sql) {
        super(Topics.ORGANISATIONS, OrganisationSnapshot.class, TABLE, sql);
    }
}
