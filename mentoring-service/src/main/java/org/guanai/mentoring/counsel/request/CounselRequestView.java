package org.guanai.mentoring.counsel.request;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.guanai.kit.openapi.Nullable;
import org.guanai.mentoring.counsel.kind.CounselTopic;
import org.guanai.mentoring.counsel.kind.Lane;
import org.guanai.mentoring.counsel.kind.RequestSource;
import org.guanai.mentoring.counsel.kind.RequestState;

/// A request without its words.
///
/// @param studentId absent for a paper without a name
/// @param dueOn last day on which it is answered in time
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CounselRequestView(
        UUID id,
        @Nullable UUID studentId,
        @Nullable String studentName,
        RequestSource source,
        CounselTopic topic,
        Lane lane,
        Instant askedAt,
        LocalDate dueOn,
        RequestState state,
        @Nullable LocalDate answeredOn,
        long version) {}
