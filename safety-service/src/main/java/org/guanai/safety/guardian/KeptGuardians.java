package org.guanai.safety.guardian;

import jakarta.inject.Singleton;
import org.guanai.events.Topics;
import org.guanai.events.registry.GuardianSnapshot;
import org.guanai.kit.snapshot.KeptSnapshots;
import org.guanai.kit.sql.Sql;
import org.guanai.kit.sql.Table;

/// Keeps the humans behind the guardians that the registry publishes; read by the function
/// `humans_of` only.
@Singleton
class KeptGuardians extends KeptSnapshots<GuardianSnapshot> {
    private static final Table<GuardianSnapshot> TABLE =
            Table.<GuardianSnapshot>of("guardian")
                    .key("id", GuardianSnapshot::id)
                    .with("human", GuardianSnapshot::human)
                    .with("version", GuardianSnapshot::version);

    KeptGuardians(Sql sql) {
        super(Topics.GUARDIANS, GuardianSnapshot.class, TABLE, sql);
    }
}
