package org.guanai.safety.bullying.enquiry;

import java.time.LocalDate;
import java.util.UUID;
import org.guanai.kit.openapi.Nullable;
import org.guanai.kit.scope.OrgPath;

/// A case in a list.
public record CaseSummary(
        UUID id,
        OrgPath org,
        LocalDate foundOn,
        CaseState state,
        LocalDate dueOn,
        @Nullable Boolean bullying) {}
