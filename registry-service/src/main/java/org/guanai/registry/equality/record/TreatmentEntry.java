package org.guanai.registry.equality.record;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// Something that a school did for, or took from, some of its children.
///
/// @param what 三好学生、少先队入队、校服费
/// @param on the day
/// @param students whom it concerned, at most 500
public record TreatmentEntry(
        @NotNull TreatmentField field,
        @NotBlank @Size(min = 2, max = 120) String what,
        @NotNull @PastOrPresent LocalDate on,
        @NotEmpty @Size(max = 500) List<@NotNull UUID> students) {}
