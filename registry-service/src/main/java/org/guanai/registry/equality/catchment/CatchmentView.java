package org.guanai.registry.equality.catchment;

import java.time.LocalDate;
import java.util.UUID;
import org.guanai.events.registry.StudentSnapshot.Stage;
import org.guanai.kit.openapi.Nullable;
import org.guanai.kit.scope.OrgPath;

/// An area whose children a school is designated for (学区).
///
/// @param org path of the school
/// @param to last day; absent while it has none
public record CatchmentView(
        UUID id,
        OrgPath org,
        String area,
        Stage stage,
        String basis,
        LocalDate from,
        @Nullable LocalDate to) {
    static CatchmentView of(Catchment c) {
        return new CatchmentView(c.id, c.org, c.area, c.stage, c.basis, c.fromOn, c.toOn);
    }
}
