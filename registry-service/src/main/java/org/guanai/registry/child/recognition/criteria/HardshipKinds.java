package org.guanai.registry.child.recognition.criteria;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Optional;

/// The kinds of hardship (困难类别) that count, in the order of urgency. A county adds its own by a
/// version of its own. Rule `hardship.kinds`.
record HardshipKinds(@NotEmpty List<@NotNull @Valid Kind> kinds) {

    /// @param stands the kind that stands in for a code no longer used; null for one in use
    record Kind(
            @NotBlank @Pattern(regexp = "[A-Z][A-Z_]{2,39}") String code,
            @NotBlank String zh,
            @NotBlank String en,
            String stands) {}

    /// The code that is stored: that of the kind itself, or of the one that stands in for it.
    Optional<String> stored(String code) {
        return kinds.stream()
                .filter(kind -> kind.code().equals(code))
                .map(kind -> kind.stands() == null ? kind.code() : kind.stands())
                .findFirst();
    }
}
