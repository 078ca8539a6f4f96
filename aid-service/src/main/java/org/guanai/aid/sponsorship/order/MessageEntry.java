package org.guanai.aid.sponsorship.order;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/// Words of the child or of the sponsor. A child thanks only if it wants to.
///
/// @param words sealed; nothing of an address goes through
public record MessageEntry(@NotNull Sender sender, @NotBlank @Size(max = 2000) String words) {
    /// Whose words.
    public enum Sender {
        CHILD,
        SPONSOR
    }
}
