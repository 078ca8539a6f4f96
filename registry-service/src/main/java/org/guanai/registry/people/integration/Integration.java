package org.guanai.registry.people.integration;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.guanai.kit.scope.OrgPath;

/// Another system (对接系统) with a client of its own. None of its steps has an event.
@Entity
class Integration {
    static final String TABLE = "integration";

    @Id UUID id;
    OrgPath org;
    String name;
    String clientId;
    byte[] registration;
    Instant createdAt;
    Instant rotatedAt;
    Instant revokedAt;

    protected Integration() {}

    /// @param registration sealed
    static Integration register(
            UUID id, OrgPath org, String name, String clientId, byte[] registration, Instant now) {
        var integration = new Integration();
        integration.id = id;
        integration.org = org;
        integration.name = name;
        integration.clientId = clientId;
        integration.registration = registration;
        integration.createdAt = now;
        return integration;
    }

    void rotate(byte[] sealed, Instant now) {
        registration = sealed;
        rotatedAt = now;
    }

    void revoke(Instant now) {
        registration = null;
        revokedAt = now;
    }

    boolean isRevoked() {
        return revokedAt != null;
    }

    IntegrationView view() {
        return new IntegrationView(id, org, name, clientId, createdAt, rotatedAt, revokedAt);
    }
}
