package org.guanai.registry.network.agency;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.guanai.kit.openapi.Nullable;
import org.guanai.kit.scope.OrgPath;

/// A department or association that schools work with (联动单位).
///
/// @param org path of the organisation that it serves
/// @param matters what may be referred to it
/// @param answerDays working days within which it answers
/// @param members ids of those who answer for it; shown to staff only
/// @param closedOn absent while it stands in the directory
public record AgencyView(
        UUID id,
        OrgPath org,
        AgencyKind kind,
        String name,
        String contact,
        @Nullable String phone,
        @Nullable String dutyPhone,
        String tasks,
        List<ReferralMatter> matters,
        int answerDays,
        @Nullable List<UUID> members,
        @Nullable LocalDate closedOn,
        long version) {

    static AgencyView of(PartnerAgency a, AgencySeal seal, boolean staff) {
        return new AgencyView(
                a.id,
                a.org,
                a.kind,
                a.name,
                a.contact,
                seal.openPhone(a.id, a.phone),
                seal.openDutyPhone(a.id, a.dutyPhone),
                a.tasks,
                Stream.of(a.matters).map(ReferralMatter::valueOf).toList(),
                a.answerDays,
                staff ? List.of(a.members) : null,
                a.closedOn,
                a.version);
    }
}
