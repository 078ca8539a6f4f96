package org.guanai.registry.roll.form;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// A case as it is printed (一生一案).
public record CaseSheet(Facts facts, List<Line> steps) {

    /// @param place name of the school or village
    /// @param aided whether an application for aid was made
    public record Facts(
            UUID id,
            String place,
            String name,
            String sex,
            LocalDate birthDate,
            String stage,
            String cause,
            LocalDate missingSince,
            String whereabouts,
            String schoolDuty,
            String townshipDuty,
            String villageDuty,
            LocalDate returnedOn,
            LocalDate closedOn,
            String closeNote,
            boolean aided) {}

    /// 劝返记录.
    public record Line(LocalDate onDay, String who, String way, String outcome, String document) {}
}
