package org.guanai.notification.family.message;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.List;

/// Words that no message to families may hold: they label a child (3.3.3b). Rule `neutral-words`.
public record NeutralWords(@NotNull List<@NotBlank String> avoid) {
    public boolean isNeutral(String text) {
        return avoid.stream().noneMatch(text::contains);
    }
}
