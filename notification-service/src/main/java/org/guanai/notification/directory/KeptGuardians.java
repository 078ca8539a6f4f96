package org.guanai.notification.directory;

import jakarta.inject.Singleton;
import org.guanai.events.Topics;
import org.guanai.events.registry.GuardianSnapshot;
import org.guanai.kit.snapshot.KeptSnapshots;
import org.guanai.kit.sql.Sql;
import org.guanai.kit.sql.Table;

/// Keeps how guardians are reached, sealed as it arrives.
@Singleton
class KeptGuardians extends KeptSnapshots<GuardianSnapshot> {
    private static final Table<GuardianSnapshot> TABLE =
            Table.<GuardianSnapshot>of("directory_entry")
                    .key("id", GuardianSnapshot::id)
                    .key("noun", _ -> Noun.GUARDIAN)
                    .with("human", GuardianSnapshot::human)
                    .with("org", GuardianSnapshot::org)
                    .with("name", GuardianSnapshot::name)
                    .with("language", g -> g.language() == null ? "zh" : g.language())
                    .with("sealed_phone", GuardianSnapshot::sealedPhone)
                    .with("sealed_email", GuardianSnapshot::sealedEmail)
                    .with("active", GuardianSnapshot::active)
                    .with("version", GuardianSnapshot::version);

    KeptGuardians(Sql sql) {
        super(Topics.GUARDIANS, GuardianSnapshot.class, TABLE, sql);
    }
}
