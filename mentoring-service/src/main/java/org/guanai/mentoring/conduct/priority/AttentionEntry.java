package org.guanai.mentoring.conduct.priority;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;

/// Something that was done for a child first.
///
/// @param words what, at most 200 characters
public record AttentionEntry(
        @NotNull UUID studentId,
        @NotNull AttentionKind kind,
        @NotNull LocalDate on,
        @Size(max = 200) String words) {}
