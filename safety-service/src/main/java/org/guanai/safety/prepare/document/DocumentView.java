package org.guanai.safety.prepare.document;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.guanai.kit.openapi.Nullable;
import org.guanai.kit.scope.OrgPath;
import org.guanai.safety.prepare.scenario.EmergencyScenario;

/// A plan or rule (预案, 制度).
///
/// @param revision counted from 1: each review that changes it makes a new one
/// @param reviewDueOn by the rule `document-review`
/// @param overdue not reviewed after that day
public record DocumentView(
        UUID id,
        OrgPath org,
        DocumentKind kind,
        @Nullable EmergencyScenario scenario,
        String title,
        int revision,
        LocalDate issuedOn,
        @Nullable LocalDate filedOn,
        @Nullable LocalDate reviewedOn,
        LocalDate reviewDueOn,
        boolean overdue,
        @Nullable Instant withdrawnAt,
        List<ReviewView> reviews,
        long version) {

    /// A review of it, oldest first.
    public record ReviewView(LocalDate reviewedOn, String occasion, int revision, String outcome) {}
}
