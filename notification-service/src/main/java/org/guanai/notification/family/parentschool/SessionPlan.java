package org.guanai.notification.family.parentschool;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.guanai.notification.family.material.Topic;

/// A session as it is planned, or planned anew.
///
/// @param material version in force; absent without one
/// @param invited children whose families are invited, at most 500; absent for those who missed the
///   session that this one makes up
/// @param makesUp the session that it makes up
public record SessionPlan(
        @NotNull SessionKind kind,
        @NotEmpty Set<@NotNull Topic> topics,
        @NotBlank @Size(max = 80) String title,
        @NotBlank @Size(max = 60) String speaker,
        @NotBlank @Size(max = 60) String place,
        @NotNull Instant at,
        UUID material,
        @Size(max = 500) Set<@NotNull UUID> invited,
        UUID makesUp) {}
