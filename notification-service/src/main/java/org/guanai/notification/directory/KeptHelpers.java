package org.guanai.notification.directory;

import jakarta.inject.Singleton;
import org.guanai.events.Topics;
import org.guanai.events.mentoring.HelperSnapshot;
import org.guanai.kit.snapshot.KeptSnapshots;
import org.guanai.kit.sql.Sql;
import org.guanai.kit.sql.Table;

/// Keeps how helpers from outside the schools are reached, sealed as it arrives.
@Singleton
class KeptHelpers extends KeptSnapshots<HelperSnapshot> {
    private static final Table<HelperSnapshot> TABLE =
            Table.<HelperSnapshot>of("directory_entry")
                    .key("id", HelperSnapshot::id)
                    .key("noun", _ -> Noun.HELPER)
                    .with("org", HelperSnapshot::org)
                    .with("name", HelperSnapshot::name)
                    .with("sealed_phone", HelperSnapshot::sealedPhone)
                    .with("sealed_email", HelperSnapshot::sealedEmail)
                    .with("active", HelperSnapshot::active)
                    .with("version", HelperSnapshot::version);

    KeptHelpers(Sql sql) {
        super(Topics.HELPERS, HelperSnapshot.class, TABLE, sql);
    }
}
