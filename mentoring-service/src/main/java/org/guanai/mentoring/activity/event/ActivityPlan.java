package org.guanai.mentoring.activity.event;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/// An activity as it is planned.
///
/// @param theme an activity of kind THEME needs one
/// @param counsellorId an external counsellor who is assigned to the school (3.1.4c)
/// @param classIds the classes that it is for; the whole school when empty
/// @param trip whether the children leave the school; then the safety plan is needed, and their
///   guardians are told
/// @param reason why it is changed; absent when it is planned
public record ActivityPlan(
        @NotBlank @Size(max = 100) String title,
        @NotNull ActivityKind kind,
        ActivityTheme theme,
        @NotNull LocalDate on,
        @NotBlank @Size(max = 200) String place,
        @NotNull UUID leaderId,
        UUID counsellorId,
        @Size(max = 100) String guest,
        @NotNull @Size(max = 100) Set<@NotNull UUID> classIds,
        boolean trip,
        @Size(max = 2000) String safetyPlan,
        boolean insured,
        @Size(max = 400) String reason) {}
