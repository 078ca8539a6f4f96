package org.guanai.registry.child.mentor;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/// Why a mentor needs address and phones.
public record ReachRequest(@NotNull ReachPurpose purpose, @Size(max = 200) String note) {
    String reason() {
        return note == null || note.isBlank() ? purpose.name() : purpose + ": " + note.strip();
    }
}
