package org.guanai.registry.roll.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.guanai.kit.openapi.Nullable;
import org.guanai.kit.scope.OrgPath;

/// A care programme (专项行动).
///
/// @param endsOn last day, included
public record ProgrammeView(
        UUID id,
        OrgPath org,
        ProgrammeKind kind,
        String title,
        String goals,
        List<String> measures,
        LocalDate startsOn,
        LocalDate endsOn,
        @Nullable String withdrawnWhy,
        long version) {}
