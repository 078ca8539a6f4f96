package org.guanai.mentoring.counsel.screening;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/// A round of screening: what one questionnaire found on one day.
///
/// @param instrument name of the questionnaire, such as MHT or SDQ
/// @param rows at most 500
public record ScreeningBatch(
        @NotBlank @Size(max = 40) String instrument,
        @NotNull LocalDate takenOn,
        @NotEmpty @Size(max = 500) List<@NotNull @Valid ScreeningRow> rows) {}
