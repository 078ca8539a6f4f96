package org.guanai.notification.student;

import jakarta.inject.Singleton;
import org.guanai.events.Topics;
import org.guanai.events.mentoring.PairingSnapshot;
import org.guanai.kit.snapshot.KeptSnapshots;
import org.guanai.kit.sql.Sql;
import org.guanai.kit.sql.Table;

/// Keeps who looks after whom (结对), as mentoring publishes it.
@Singleton
class KeptPairings extends KeptSnapshots<PairingSnapshot> {
    private static final Table<PairingSnapshot> TABLE =
            Table.<PairingSnapshot>of("mentor_pairing")
                    .key("id", PairingSnapshot::id)
                    .with("org", PairingSnapshot::org)
                    .with("student_id", PairingSnapshot::studentId)
                    .with("helper_id", PairingSnapshot::helperId)
                    .with("active", PairingSnapshot::active)
                    .with("version", PairingSnapshot::version);

    KeptPairings(Sql sql) {
        super(Topics.PAIRINGS, PairingSnapshot.class, TABLE, sql);
    }
}
