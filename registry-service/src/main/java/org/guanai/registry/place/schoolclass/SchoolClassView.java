package org.guanai.registry.place.schoolclass;

import java.time.LocalDate;
import java.util.UUID;
import org.guanai.events.registry.StudentSnapshot.Stage;
import org.guanai.kit.openapi.Nullable;
import org.guanai.kit.scope.OrgPath;

/// A class (班级).
///
/// @param school 10-digit 学校标识码
/// @param stageYear 1 is the first year of the stage
/// @param grade 1–9, derived
/// @param entryYear year in which its pupils entered the stage
/// @param pupils children who are in it now
/// @param closedOn absent while it is open
/// @param mergedInto class that its children moved to
public record SchoolClassView(
        UUID id,
        OrgPath org,
        String school,
        Stage stage,
        int stageYear,
        int grade,
        String name,
        int entryYear,
        int pupils,
        @Nullable LocalDate closedOn,
        @Nullable UUID mergedInto,
        long version) {

    static SchoolClassView of(SchoolClass c, int pupils) {
        return new SchoolClassView(
                c.id,
                c.org,
                c.org.code(),
                c.at.stage(),
                c.at.stageYear(),
                c.at.grade(),
                c.name,
                c.entryYear,
                pupils,
                c.closedOn,
                c.mergedInto,
                c.version);
    }
}
