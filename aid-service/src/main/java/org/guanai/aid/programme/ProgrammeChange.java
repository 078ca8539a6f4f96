package org.guanai.aid.programme;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/// A programme as it is changed.
///
/// @param rates added to those that stand
/// @param nonBoarderKinds as at setting up
public record ProgrammeChange(
        @NotBlank @Size(max = 100) String name,
        @NotBlank @Size(max = 200) String basis,
        @Size(min = 1, max = 60) List<@NotNull @Valid RateEntry> rates,
        @NotEmpty @Size(max = 60) List<@NotBlank String> eligibleKinds,
        @Size(max = 60) List<@NotBlank String> nonBoarderKinds,
        @NotNull @Min(5) @Max(60) Integer noticeWorkingDays) {}
