package org.guanai.notification.family.mailbox;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/// A letter of a child.
///
/// @param adult member of staff of the child's school
/// @param anonymous whether the adult does not learn who wrote it
public record LetterWriting(
        @NotNull UUID adult, @NotBlank @Size(max = 2000) String text, boolean anonymous) {}
