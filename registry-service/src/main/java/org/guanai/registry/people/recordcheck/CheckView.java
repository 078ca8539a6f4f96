package org.guanai.registry.people.recordcheck;

import java.time.LocalDate;
import java.util.UUID;
import org.guanai.kit.openapi.Nullable;
import org.guanai.kit.scope.OrgPath;

/// A record check of a member of staff (从业查询): the result alone.
///
/// @param validUntil last day on which it counts
/// @param withdrawnWhy absent while it stands
public record CheckView(
        UUID id,
        UUID staffId,
        OrgPath org,
        CheckOccasion occasion,
        LocalDate consentOn,
        String requestNo,
        LocalDate repliedOn,
        CheckResult result,
        LocalDate validUntil,
        String ruleVersion,
        @Nullable String withdrawnWhy) {

    static CheckView of(RecordCheck c) {
        return new CheckView(
                c.id,
                c.staffId,
                c.org,
                c.occasion,
                c.consentOn,
                c.requestNo,
                c.repliedOn,
                c.result,
                c.validUntil,
                c.ruleVersion,
                c.withdrawn == null ? null : c.withdrawn.withdrawnWhy());
    }
}
