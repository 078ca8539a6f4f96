package org.guanai.mentoring.activity.event;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.UUID;

/// What came of an activity; reported again it replaces the former.
///
/// @param studentIds who took part, at most 1000
public record ActivityReport(
        @NotBlank @Size(max = 2000) String summary,
        @NotNull @Size(max = 1000) Set<@NotNull UUID> studentIds) {}
