package org.guanai.aid.recognition.call;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// An announcement (认定通知) as it is sent.
///
/// @param term any term of the school year
/// @param closesOn last day
/// @param words what families need to know and bring
public record CallEntry(
        @NotNull @Pattern(regexp = "\\d{4}-\\d{4}-[12]") @Schema(examples = "2025-2026-2")
                String term,
        @NotNull LocalDate opensOn,
        @NotNull LocalDate closesOn,
        @NotBlank @Size(max = 2000) String words) {}
