package org.guanai.registry.people.integration;

import java.time.Instant;
import java.util.UUID;
import org.guanai.kit.openapi.Nullable;
import org.guanai.kit.scope.OrgPath;

/// Another system (对接系统) that calls the API; its secret is not kept.
///
/// @param org path of the organisation that it acts for
/// @param clientId what it asks the realm for tokens with
/// @param rotatedAt when its secret was last replaced
/// @param revokedAt since when it gets no token
public record IntegrationView(
        UUID id,
        OrgPath org,
        String name,
        String clientId,
        Instant createdAt,
        @Nullable Instant rotatedAt,
        @Nullable Instant revokedAt) {}
