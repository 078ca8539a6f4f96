package org.guanai.safety.telling;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.time.Instant;
import java.util.UUID;
import org.guanai.events.notification.TellingBounced;
import org.guanai.kit.scope.OrgPath;

/// A guardian was told about a student's part in an incident by one channel, unless the message did
/// not arrive; written from notification's events.
@Entity
@IdClass(Telling.Key.class)
class Telling {
    @Id UUID incidentId;
    @Id UUID studentId;
    @Id UUID guardianId;
    @Id String channel;
    OrgPath org;
    int position;
    Instant at;

    /// When the channel reported that it did not arrive after all; null while it counts.
    Instant bouncedAt;

    /// The first report stays, and one of before says nothing of what was told again since. No
    /// event: notification has published it.
    void bounced(TellingBounced event) {
        if (bouncedAt == null && !event.at().isBefore(at)) {
            bouncedAt = event.at();
        }
    }

    boolean counts() {
        return bouncedAt == null;
    }

    record Key(UUID incidentId, UUID studentId, UUID guardianId, String channel) {}
}
