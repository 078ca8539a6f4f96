package org.guanai.safety.prepare.document;

import java.time.LocalDate;
import java.util.UUID;
import org.guanai.kit.openapi.Nullable;
import org.guanai.kit.scope.OrgPath;
import org.guanai.safety.prepare.scenario.EmergencyScenario;

/// A plan or rule in a list.
public record DocumentSummary(
        UUID id,
        OrgPath org,
        DocumentKind kind,
        @Nullable EmergencyScenario scenario,
        String title,
        int revision,
        @Nullable LocalDate reviewedOn,
        LocalDate reviewDueOn) {}
