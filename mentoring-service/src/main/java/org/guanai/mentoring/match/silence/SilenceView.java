package org.guanai.mentoring.match.silence;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import org.guanai.kit.openapi.Nullable;

/// A report that nobody was in touch with a child.
///
/// @param dueOn last day on which it is answered in time
/// @param answer absent until the school has answered
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SilenceView(
        UUID id,
        UUID studentId,
        @Nullable String studentName,
        @Nullable LocalDate since,
        @Nullable String remark,
        LocalDate reportedOn,
        LocalDate dueOn,
        SilenceState state,
        @Nullable String answer,
        @Nullable LocalDate answeredOn,
        long version) {

    static SilenceView of(Silence s, String studentName) {
        return new SilenceView(
                s.id,
                s.studentId,
                studentName,
                s.since,
                s.remark,
                s.reportedOn,
                s.dueOn,
                s.state,
                s.answer,
                s.answeredOn,
                s.version);
    }
}
