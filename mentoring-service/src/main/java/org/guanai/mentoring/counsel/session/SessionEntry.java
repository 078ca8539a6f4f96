package org.guanai.mentoring.counsel.session;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import org.guanai.mentoring.counsel.kind.CounselTopic;

/// A session as it was held.
///
/// @param summary what was said, at most 4000 characters; sealed
/// @param agreed what was agreed, at most 1000 characters; sealed
/// @param nextOn day of the next one
/// @param reason why it is corrected; absent when it is recorded
public record SessionEntry(
        @NotNull LocalDate heldOn,
        @Min(1) @Max(600) int minutes,
        @NotNull SessionPlace place,
        @NotNull SessionKind kind,
        @NotEmpty Set<@NotNull CounselTopic> topics,
        @NotNull RiskAsked risk,
        @Size(max = 4000) String summary,
        @Size(max = 1000) String agreed,
        LocalDate nextOn,
        @Size(max = 400) String reason) {}
