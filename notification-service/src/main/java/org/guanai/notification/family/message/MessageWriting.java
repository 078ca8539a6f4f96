package org.guanai.notification.family.message;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.UUID;

/// A message to the families of some children.
///
/// @param students 1–200 of the caller's organisation; for praise exactly one
/// @param text in neutral words: nothing of a child's group
public record MessageWriting(
        @NotNull MessageKind kind,
        @NotBlank @Size(max = 60) String title,
        @NotBlank @Size(max = 1000) String text,
        @NotEmpty @Size(max = 200) Set<@NotNull UUID> students) {}
