package org.guanai.registry.network.referral;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.guanai.kit.openapi.Nullable;
import org.guanai.kit.scope.OrgPath;
import org.guanai.registry.network.agency.ReferralMatter;
import org.guanai.registry.network.receiver.ReceiverKind;

/// A task in a list (转介): without its words.
///
/// @param org path of the organisation that sent it
/// @param toName who received it
/// @param dueOn last day for the answer
public record ReferralSummary(
        UUID id,
        OrgPath org,
        ReceiverKind toKind,
        OrgPath toOrg,
        @Nullable UUID toAgency,
        String toName,
        @Nullable UUID studentId,
        @Nullable String studentName,
        ReferralMatter matter,
        boolean urgent,
        LocalDate dueOn,
        ReferralState state,
        Instant sentAt,
        @Nullable LocalDate answeredOn,
        long version) {}
