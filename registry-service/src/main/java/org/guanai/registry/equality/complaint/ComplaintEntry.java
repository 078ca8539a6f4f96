package org.guanai.registry.equality.complaint;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.guanai.registry.equality.treatment.Field;

/// A complaint that a child was treated worse than others (不公平对待投诉).
///
/// @param field in which of the six fields
/// @param statement what happened
public record ComplaintEntry(
        @NotNull UUID studentId,
        @NotNull Field field,
        @NotBlank @Size(min = 4, max = 1000) String statement) {}
