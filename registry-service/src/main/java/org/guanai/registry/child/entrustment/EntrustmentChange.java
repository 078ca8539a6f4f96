package org.guanai.registry.child.entrustment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/// An entrustment, put right before it is signed.
///
/// @param agreement as it should be
public record EntrustmentChange(
        @NotNull @Valid EntrustmentForm agreement,
        @NotBlank @Size(min = 4, max = 200) String reason) {}
