package org.guanai.registry.calendar.holiday;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/// A special day of a holiday notice, or one on which a county's schools close.
///
/// @param source the notice, `国办发明电〔2025〕7号`
public record Announcement(
        @NotNull LocalDate day,
        @NotNull HolidayKind kind,
        @NotBlank @Size(max = 20) String name,
        @NotBlank @Size(max = 60) String source) {}
