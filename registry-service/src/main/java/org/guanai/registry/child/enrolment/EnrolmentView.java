package org.guanai.registry.child.enrolment;

import java.time.LocalDate;
import java.util.UUID;
import org.guanai.events.registry.StudentSnapshot.Stage;
import org.guanai.kit.openapi.Nullable;

/// A stay of a child at a school.
///
/// @param school 10-digit 学校标识码
/// @param stageYear 1 is the first year of the stage
/// @param grade 1–9, derived
/// @param entryYear year in which the child entered the stage
/// @param endedOn absent while it lasts, as is `ended`
/// @param wentTo school beyond the county that the child went to, `wentWith` its transfer form
/// @param cameFrom school beyond the county that it came from, `cameWith` its transfer form
public record EnrolmentView(
        UUID id,
        String school,
        @Nullable UUID classId,
        @Nullable String className,
        Stage stage,
        int stageYear,
        int grade,
        int entryYear,
        boolean boarder,
        Beginning began,
        LocalDate beganOn,
        @Nullable Ending ended,
        @Nullable LocalDate endedOn,
        @Nullable String wentTo,
        @Nullable String wentWith,
        @Nullable String cameFrom,
        @Nullable String cameWith) {

    static EnrolmentView of(Enrolment e, String className) {
        return new EnrolmentView(
                e.id,
                e.org.code(),
                e.classId,
                className,
                e.at.stage(),
                e.at.stageYear(),
                e.at.grade(),
                e.entryYear,
                e.boarder,
                e.began,
                e.beganOn,
                e.ended,
                e.endedOn,
                e.wentTo,
                e.wentWith,
                e.cameFrom,
                e.cameWith);
    }
}
