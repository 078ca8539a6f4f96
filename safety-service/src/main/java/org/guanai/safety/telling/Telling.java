package org.guanai.safety.telling;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.time.Instant;
import java.util.UUID;
import org.guanai.kit.scope.OrgPath;
import org.hibernate.annotations.Immutable;

/// A guardian was told about a student's part in an incident by one channel; written from
/// notification's events.
@Entity
@Immutable
@IdClass(Telling.Key.class)
class Telling {
    @Id UUID incidentId;
    @Id UUID studentId;
    @Id UUID guardianId;
    @Id String channel;
    OrgPath org;
    int position;
    Instant at;

    record Key(UUID incidentId, UUID studentId, UUID guardianId, String channel) {}
}
