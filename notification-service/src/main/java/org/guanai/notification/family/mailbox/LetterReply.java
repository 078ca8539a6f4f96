package org.guanai.notification.family.mailbox;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/// An answer to a child's letter.
public record LetterReply(@NotBlank @Size(max = 2000) String text) {}
